using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>Conditional and range requests as curl makes them: of a file from memory, and of one from the disk.</summary>
public sealed class CurlTests : IDisposable
{
    private const int Small = 1000;
    private const int Large = 300_000;
    private const string Before = "Thu, 01 Feb 2024 00:00:00 GMT";
    private const string After = "Fri, 01 Mar 2024 00:00:00 GMT";

    private static readonly string Modified = TestFolder.Modified.ToString("R", CultureInfo.InvariantCulture);

    private static readonly (string Name, int Size)[] Files = [("small.bin", Small), ("large.bin", Large)];

    private readonly StaticServer _server = StaticServer.Start(
        folder => folder
            .Add("small.bin", StandardRoutes.Pattern(1, Small))
            .Add("large.bin", StandardRoutes.Pattern(2, Large))
            .Add("text.txt", new string('a', 5000))
            .Add("text.txt.gz", Gzip(new string('a', 5000))),
        environment: "Development");

    private readonly TestFolder _downloads = new();

    public void Dispose()
    {
        _server.Dispose();
        _downloads.Dispose();
    }

    // RFC 9110 13.1.3
    [CurlFact]
    public void IsToldThatAFileIsNotNewerThanADate()
    {
        foreach (var (name, size) in Files)
        {
            Assert.Equal("304 0", Get(name, "-z", After));
            Assert.Equal("304 0", Get(name, "-z", Modified));
            Assert.Equal($"200 {size}", Get(name, "-z", Before));
        }
    }

    // RFC 9110 13.1.4
    [CurlFact]
    public void IsRefusedWhereAFileIsNewerThanADate()
    {
        foreach (var (name, size) in Files)
        {
            Assert.StartsWith("412 ", Get(name, "-z", "-" + Before), StringComparison.Ordinal);
            Assert.Equal($"200 {size}", Get(name, "-z", "-" + After));
        }
    }

    // RFC 9110 13.1.2
    [CurlFact]
    public void IsToldThatAFileIsTheOneThatItHas()
    {
        foreach (var (name, size) in Files)
        {
            var tag = _downloads.PathOf(name + ".etag");
            Assert.Equal($"200 {size}", Get(name, "--etag-save", tag));
            Assert.StartsWith("\"", File.ReadAllText(tag), StringComparison.Ordinal);
            Assert.Equal("304 0", Get(name, "--etag-compare", tag));

            _server.Folder.Add(name, StandardRoutes.Pattern(3, size + 1), secondsLater: 1);
            Assert.Equal($"200 {size + 1}", Get(name, "--etag-compare", tag));
        }
    }

    // RFC 9110 13.1.1
    [CurlFact]
    public void IsRefusedWhereAFileIsAnotherThanItMeans()
    {
        foreach (var (name, size) in Files)
        {
            Assert.StartsWith("412 ", Get(name, "-H", "If-Match: \"another\""), StringComparison.Ordinal);
            Assert.Equal($"200 {size}", Get(name, "-H", "If-Match: " + TagOf(name)));
        }
    }

    // RFC 9110 14.2
    [CurlFact]
    public void GetsRanges()
    {
        foreach (var (name, size) in Files)
        {
            var whole = File.ReadAllBytes(_server.Folder.PathOf(name));
            Assert.Equal("206 100", Get(name, "-r", "0-99"));
            Assert.Equal(whole[..100], Downloaded(name));
            Assert.Equal("206 100", Get(name, "-r", "-100"));
            Assert.Equal(whole[^100..], Downloaded(name));
            Assert.Equal($"206 {size - 500}", Get(name, "-r", "500-"));
            Assert.Equal(whole[500..], Downloaded(name));
        }
    }

    // RFC 9110 14.6
    [CurlFact]
    public void GetsSeveralRangesInParts()
    {
        foreach (var (name, size) in Files)
        {
            var fields = _downloads.PathOf("fields");
            Assert.StartsWith("206 ", Get(name, "-r", "0-99,200-299", "-D", fields), StringComparison.Ordinal);

            Assert.Contains("multipart/byteranges; boundary=", File.ReadAllText(fields), StringComparison.Ordinal);
            var whole = File.ReadAllBytes(_server.Folder.PathOf(name));
            var body = Downloaded(name).AsSpan();
            Assert.True(body.IndexOf(whole.AsSpan(0, 100)) > body.IndexOf(Ascii($"bytes 0-99/{size}")));
            Assert.True(body.IndexOf(whole.AsSpan(200, 100)) > body.IndexOf(Ascii($"bytes 200-299/{size}")));
        }
    }

    // RFC 9110 15.5.17
    [CurlFact]
    public void IsRefusedARangeBehindTheEnd()
    {
        foreach (var (name, size) in Files)
        {
            var fields = _downloads.PathOf("fields");
            Assert.StartsWith("416 ", Get(name, "-r", "900000-", "-D", fields), StringComparison.Ordinal);
            Assert.Contains($"Content-Range: bytes */{size}\r\n", File.ReadAllText(fields), StringComparison.Ordinal);
        }
    }

    // RFC 9110 13.1.5
    [CurlFact]
    public void GetsARangeOfTheFileThatItMeansAndElseAllOfIt()
    {
        foreach (var (name, size) in Files)
        {
            Assert.Equal("206 100", Get(name, "-r", "0-99", "-H", "If-Range: " + TagOf(name)));
            Assert.Equal($"200 {size}", Get(name, "-r", "0-99", "-H", "If-Range: \"another\""));
            Assert.Equal("206 100", Get(name, "-r", "0-99", "-H", "If-Range: " + Modified));
            Assert.Equal($"200 {size}", Get(name, "-r", "0-99", "-H", "If-Range: " + Before));
        }
    }

    [CurlFact]
    public void ResumesADownload()
    {
        foreach (var (name, size) in Files)
        {
            var whole = File.ReadAllBytes(_server.Folder.PathOf(name));
            _downloads.Add(name, whole[..(size / 2)]);

            Assert.Equal($"206 {size - (size / 2)}", Get(name, "-C", "-"));
            Assert.Equal(whole, Downloaded(name));
        }
    }

    [CurlFact]
    public void AsksForTheHead()
    {
        foreach (var (name, size) in Files)
        {
            Assert.Equal("200 0", Get(name, "-I"));
            var head = File.ReadAllText(_downloads.PathOf(name));
            Assert.Contains($"\r\nContent-Length: {size}\r\n", head, StringComparison.Ordinal);
            Assert.Contains("\r\nAccept-Ranges: bytes\r\n", head, StringComparison.Ordinal);
            Assert.Contains("\r\nETag: \"", head, StringComparison.Ordinal);
            Assert.Contains($"\r\nLast-Modified: {Modified}\r\n", head, StringComparison.Ordinal);
        }
    }

    [CurlFact]
    public void TakesTheCompressedFileAndShowsTheOther()
    {
        var compressed = new FileInfo(_server.Folder.PathOf("text.txt.gz")).Length;

        Assert.Equal($"200 {compressed}", Get("text.txt", "--compressed"));
        Assert.Equal(new string('a', 5000), File.ReadAllText(_downloads.PathOf("text.txt")));
        Assert.Equal("200 5000", Get("text.txt"));
    }

    /// <summary>Downloads a file; returns the status and how many bytes of a body came over the wire.</summary>
    private string Get(string name, params string[] arguments)
    {
        string[] all =
        [
            "-q", "-sS", "--noproxy", "*", "--max-time", "30", "-w", "%{http_code} %{size_download}",
            "-o", _downloads.PathOf(name), .. arguments, $"{_server.Server.Url}/files/{name}",
        ];
        var start = new ProcessStartInfo("curl", all) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var curl = Process.Start(start)!;
        var errors = curl.StandardError.ReadToEndAsync();
        var output = curl.StandardOutput.ReadToEnd();
        curl.WaitForExit();
        Assert.True(curl.ExitCode == 0, $"curl {string.Join(' ', all)}: {curl.ExitCode} {errors.Result}");
        return output;
    }

    private byte[] Downloaded(string name) => File.ReadAllBytes(_downloads.PathOf(name));

    private string TagOf(string name) => _server.Head("/files/" + name)["ETag"]!;

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(Ascii(text));
        }

        return bytes.ToArray();
    }
}
