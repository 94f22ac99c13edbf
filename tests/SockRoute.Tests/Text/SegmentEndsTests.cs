using SockRoute.Text;

namespace SockRoute.Tests.Text;

public sealed class SegmentEndsTests
{
    /// <summary>Every length of each class of vector loads, and beyond the longest, against a search byte by byte.</summary>
    [Fact]
    public void TheEndsAreThoseOfASearchByteByByte()
    {
        var random = new Random(7);
        for (var length = 1; length <= 200; length++)
        {
            for (var sample = 0; sample < 50; sample++)
            {
                var path = new byte[length];
                random.NextBytes(path);
                for (var i = random.Next(length); i < length; i += 1 + random.Next(1 + (length / 4)))
                {
                    path[i] = (byte)'/';
                }

                Check(path);
            }
        }
    }

    private static void Check(byte[] path)
    {
        var ends = SegmentEnds.Of(path);
        for (var start = 0; start <= path.Length; start++)
        {
            var end = start;
            while (end < path.Length && path[end] != '/')
            {
                end++;
            }

            Assert.Equal(end, SegmentEnds.Next(ends, path, start));
        }
    }
}
