using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Tests.Text;

public sealed class FixDateTests
{
    [Fact]
    public void WritesWhatDotNetWrites()
    {
        var random = new Random(9110);
        var text = new byte[FixDate.Length];
        for (var i = 0; i < 10_000; i++)
        {
            var date = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), DateTimeKind.Utc);
            FixDate.Write(date, text);

            Assert.Equal(date.ToString("R", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(text));
        }
    }

    [Fact]
    public void WritesTheExampleOfTheRfc()
    {
        var text = new byte[FixDate.Length];
        FixDate.Write(new DateTime(1994, 11, 6, 8, 49, 37, DateTimeKind.Utc), text);

        Assert.Equal("Sun, 06 Nov 1994 08:49:37 GMT", Encoding.ASCII.GetString(text));
    }
}
