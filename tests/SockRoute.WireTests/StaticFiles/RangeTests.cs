using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>RFC 9110 14: ranges of a file, with and without If-Range (13.1.5).</summary>
public class RangeTests
{
    private protected virtual bool IsEmbedded => false;

    private const int Small = 1000;
    private const int Large = 100_000;

    [Theory]
    [InlineData("bytes=0-0", 0, 1)]
    [InlineData("bytes=0-499", 0, 500)]
    [InlineData("bytes=500-999", 500, 500)]
    [InlineData("bytes=-500", -500, 500)]
    [InlineData("bytes=990-", 990, -990)]
    [InlineData("Bytes=5-9", 5, 5)]
    [InlineData("bytes= 5-9 ,", 5, 5)]
    [InlineData("bytes=0-", 0, 0)]
    [InlineData("bytes=7-99999999999999999999999", 7, -7)]
    [InlineData("bytes=5-6,999999-", 5, 2)]
    public void ARangeIsSentWith206(string range, int first, int count)
    {
        using var server = Start();
        foreach (var (target, size) in new[] { ("/files/small.bin", Small), ("/files/large.bin", Large) })
        {
            var start = first < 0 ? size + first : first;
            var length = count <= 0 ? size + count : count;
            var response = server.Get(target, "Range: " + range);

            Assert.Equal(206, response.Status);
            Assert.Equal($"bytes {start}-{start + length - 1}/{size}", response["Content-Range"]);
            Assert.Equal(StandardRoutes.Pattern(start, length), response.Body);
            Assert.NotNull(response["ETag"]);
        }
    }

    [Theory]
    [InlineData("bytes=-9999999")]
    public void ASuffixLongerThanTheFileIsAllOfIt(string range)
    {
        using var server = Start();
        var response = server.Get("/files/small.bin", "Range: " + range);

        Assert.Equal(206, response.Status);
        Assert.Equal(Small, response.Body.Length);
    }

    [Theory]
    [InlineData("bytes=100000-")]
    [InlineData("bytes=100000-100001,999999-9999999")]
    [InlineData("bytes=-0")]
    [InlineData("bytes=99999999999999999999-")]
    public void ARangeBehindTheEndIs416WithTheLength(string range)
    {
        using var server = Start();
        using var client = server.Server.Connect();
        var response = client.Exchange(Requests.Get("/files/large.bin", "Range: " + range));

        Assert.Equal(416, response.Status);
        Assert.Equal("bytes */100000", response["Content-Range"]);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("bytes=")]
    [InlineData("bytes=,")]
    [InlineData("bytes=a-b")]
    [InlineData("bytes=5")]
    [InlineData("bytes=9-5")]
    [InlineData("bytes=--5")]
    [InlineData("bytes=+1-5")]
    [InlineData("bytes=1 -5")]
    [InlineData("lines=1-5")]
    [InlineData("bytes 1-5")]
    [InlineData("bytes=0-5,3-9")]
    [InlineData("bytes=0-,0-,0-,0-")]
    [InlineData("bytes=0-0,2-2,4-4,6-6,8-8,10-10,12-12,14-14,16-16,18-18,20-20,22-22,24-24,26-26,28-28,30-30,32-32")]
    public void ARangeThatIsMalformedOrAbusiveIsIgnored(string range)
    {
        using var server = Start();
        var response = server.Get("/files/small.bin", "Range: " + range);

        Assert.Equal(200, response.Status);
        Assert.Equal(Small, response.Body.Length);
        Assert.Null(response["Content-Range"]);
    }

    [Fact]
    public void TwoRangeFieldsAreIgnored()
    {
        using var server = Start();

        Assert.Equal(200, server.Get("/files/small.bin", "Range: bytes=0-1", "Range: bytes=3-4").Status);
    }

    [Theory]
    [InlineData("/files/small.bin", Small)]
    [InlineData("/files/large.bin", Large)]
    public void SeveralRangesAreSentAsParts(string target, int size)
    {
        using var server = Start();
        var response = server.Get(target, "Range: bytes=0-4,100-104,-3");

        Assert.Equal(206, response.Status);
        Assert.Null(response["Content-Range"]);
        var type = response["Content-Type"]!;
        Assert.StartsWith("multipart/byteranges; boundary=", type, StringComparison.Ordinal);
        var boundary = type[(type.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var expected = new StringBuilder();
        foreach (var (first, length) in new[] { (0, 5), (100, 5), (size - 3, 3) })
        {
            expected.Append($"\r\n--{boundary}\r\nContent-Type: application/octet-stream\r\n");
            expected.Append($"Content-Range: bytes {first}-{first + length - 1}/{size}\r\n\r\n");
            expected.Append(Encoding.Latin1.GetString(StandardRoutes.Pattern(first, length)));
        }

        expected.Append($"\r\n--{boundary}--\r\n");
        Assert.Equal(expected.ToString(), Encoding.Latin1.GetString(response.Body));
    }

    [Fact]
    public void SeveralRangesOfMoreThanAMegabyteAreSentAsTheWholeFile()
    {
        using var server = Start(folder => folder.Add("a.bin", new byte[3_000_000]));
        var response = server.Get("/files/a.bin", "Range: bytes=0-999999,1500000-2500000");

        Assert.Equal(200, response.Status);
        Assert.Equal(3_000_000, response.Body.Length);
    }

    [Theory]
    [InlineData(206, "TAG")]
    [InlineData(200, "W/TAG")]
    [InlineData(200, "\"x\"")]
    [InlineData(200, "Thu, 29 Feb 2024 12:34:55 GMT")]
    [InlineData(200, "Thu, 29 Feb 2024 12:34:57 GMT")]
    [InlineData(200, "nonsense")]
    public void IfRangeSendsTheRangeOnlyOfTheSameFile(int status, string value)
    {
        using var server = Start();
        var tag = server.Get("/files/small.bin")["ETag"]!;
        var field = "If-Range: " + value.Replace("TAG", tag, StringComparison.Ordinal);

        Assert.Equal(status, server.Get("/files/small.bin", "Range: bytes=0-4", field).Status);
        Assert.Equal(200, server.Get("/files/small.bin", field).Status);
    }

    [Fact]
    public void IfRangeTakesTheDateOfAFileThatHasOne()
    {
        using var server = Start();
        var response = server.Get(
            "/files/small.bin", "Range: bytes=0-4", "If-Range: Thu, 29 Feb 2024 12:34:56 GMT");

        Assert.Equal(IsEmbedded ? 200 : 206, response.Status);
    }

    [Fact]
    public void PreconditionsGoBeforeRanges()
    {
        using var server = Start();

        Assert.Equal(304, server.Get("/files/small.bin", "Range: bytes=0-4", "If-None-Match: *").Status);
        Assert.Equal(412, server.Get("/files/small.bin", "Range: bytes=9999-", "If-Match: \"x\"").Status);
    }

    [Fact]
    public void HeadHasNoRanges()
    {
        using var server = Start();
        var response = server.Head("/files/small.bin", "Range: bytes=0-4");

        Assert.Equal(200, response.Status);
        Assert.Equal("1000", response["Content-Length"]);
    }

    [Fact]
    public void AnEmptyFileHasNoRanges()
    {
        using var server = Start(folder => folder.Add("a.bin", ""));

        Assert.Equal(416, server.Get("/files/a.bin", "Range: bytes=0-").Status);
        Assert.Equal(416, server.Get("/files/a.bin", "Range: bytes=-5").Status);
    }

    private StaticServer Start() => Start(folder =>
        folder.Add("small.bin", StandardRoutes.Pattern(0, Small)).Add("large.bin", StandardRoutes.Pattern(0, Large)));

    private StaticServer Start(Action<TestFolder> fill) => StaticServer.Start(fill, isEmbedded: IsEmbedded);
}
