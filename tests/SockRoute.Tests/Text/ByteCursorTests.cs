using SockRoute.Text;

namespace SockRoute.Tests.Text;

public sealed class ByteCursorTests
{
    [Fact]
    public void LinesAreReadUpToTheirLineFeedsAndNoFurther()
    {
        var cursor = new ByteCursor("one\r\n\nlast"u8);

        Assert.True(cursor.TryReadToLineFeed(out var line));
        Assert.True(cursor[line].SequenceEqual("one\r"u8));
        Assert.True(cursor.TryReadToLineFeed(out line));
        Assert.True(line.IsEmpty);
        Assert.False(cursor.TryReadToLineFeed(out _));
        Assert.Equal(6, cursor.Position);
        Assert.True(cursor.Rest.SequenceEqual("last"u8));
    }

    [Fact]
    public void OnlyWhatComesNextIsSkipped()
    {
        var cursor = new ByteCursor("\r\nab"u8);

        Assert.False(cursor.TrySkip("ab"u8));
        Assert.True(cursor.TrySkip("\r\n"u8));
        Assert.True(cursor.TrySkip("ab"u8));
        Assert.False(cursor.TrySkip("ab"u8));
        Assert.Equal(4, cursor.Position);
    }

    [Fact]
    public void SlicesAreTakenApartByOffsets()
    {
        var slice = new Slice(2, 6);

        Assert.Equal(new Slice(4, 4), slice.From(2));
        Assert.Equal(new Slice(2, 3), slice.First(3));
        Assert.True(slice.From(6).IsEmpty);
        Assert.True(slice.First(5).From(1).Of("0123456789"u8).SequenceEqual("3456"u8));
    }
}
