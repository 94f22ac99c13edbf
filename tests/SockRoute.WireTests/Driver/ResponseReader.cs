using System.Buffers;
using System.Globalization;
using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>
/// Reads responses as RFC 9112 6.3 frames them, strictly: a response that is not well-formed fails the test.
/// </summary>
internal sealed class ResponseReader(Func<byte[], int> receive)
{
    private const int ChunkSize = 64 * 1024;

    private byte[] _bytes = [];
    private int _start;

    private int Available => _bytes.Length - _start;

    public WireResponse Read(string method)
    {
        var (status, reason) = ParseStatusLine(ReadLine());
        var fields = ReadFields();
        var response = new WireResponse(status, reason, fields);
        if (status is < 200 or 204 or 304 || method == "HEAD")
        {
            return response;
        }

        if (response["Transfer-Encoding"] is { } coding)
        {
            Assert.Equal("chunked", coding);
            Assert.Null(response["Content-Length"]);
            return response with { Body = ReadChunked(response.ChunkSizes) };
        }

        var length = response["Content-Length"];
        return response with { Body = length is null ? ReadRest() : ReadExactly(ParseLength(length)) };
    }

    /// <summary>Reads a line that ends in LF, without its end.</summary>
    public string ReadTextLine()
    {
        int end;
        while ((end = Array.IndexOf(_bytes, (byte)'\n', _start)) < 0)
        {
            FillOrFail();
        }

        var line = Encoding.UTF8.GetString(_bytes[_start..end]);
        _start = end + 1;
        return line;
    }

    public byte[] ReadRest()
    {
        while (TryFill())
        {
        }

        return Take(Available);
    }

    public byte[] ReadExactly(int count)
    {
        var body = new byte[count];
        var read = Math.Min(count, Available);
        Take(read).CopyTo(body, 0);
        while (read < count)
        {
            FillOrFail();
            var more = Take(Math.Min(count - read, Available));
            more.CopyTo(body, read);
            read += more.Length;
        }

        return body;
    }

    private static (int Status, string Reason) ParseStatusLine(string line)
    {
        // RFC 9112 4: HTTP-version SP status-code SP [ reason-phrase ]
        Assert.StartsWith("HTTP/1.1 ", line, StringComparison.Ordinal);
        Assert.Equal(' ', line[12]);
        return (int.Parse(line.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture), line[13..]);
    }

    private List<KeyValuePair<string, string>> ReadFields()
    {
        var fields = new List<KeyValuePair<string, string>>();
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, $"not a field line: {line}");
            fields.Add(new(line[..colon], line[(colon + 1)..].Trim(' ', '\t')));
        }

        return fields;
    }

    private byte[] ReadChunked(List<int> sizes)
    {
        var body = new List<byte>();
        while (true)
        {
            var size = int.Parse(ReadLine(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                Assert.Empty(ReadFields());
                return [.. body];
            }

            sizes.Add(size);
            body.AddRange(ReadExactly(size));
            Assert.Equal("", ReadLine());
        }
    }

    private static int ParseLength(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private string ReadLine()
    {
        int end;
        while ((end = _bytes.AsSpan(_start).IndexOf("\r\n"u8)) < 0)
        {
            FillOrFail();
        }

        var line = Encoding.Latin1.GetString(Take(end));
        _start += 2;
        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain('\r', line);
        return line;
    }

    private byte[] Take(int count)
    {
        var taken = _bytes[_start..(_start + count)];
        _start += count;
        return taken;
    }

    private void FillOrFail()
    {
        if (!TryFill())
        {
            throw new EndOfStreamException(
                $"The server closed the connection; before that came: '{Encoding.Latin1.GetString(_bytes[_start..])}'");
        }
    }

    private bool TryFill()
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            var received = receive(chunk);
            _bytes = [.. _bytes.AsSpan(_start), .. chunk.AsSpan(0, received)];
            _start = 0;
            return received > 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
