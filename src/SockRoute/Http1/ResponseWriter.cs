using System.Text;
using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>Writes the head of a response, RFC 9112 4.</summary>
internal sealed class ResponseWriter(OutputBuffer output)
{
    private readonly DateField _date = new();

    /// <summary>Writes status line, fields and the empty line.</summary>
    /// <param name="response">Status and fields of user code.</param>
    /// <param name="framing">How the client finds the end of the body.</param>
    /// <param name="connection">What to say about the connection.</param>
    public void WriteHead(HttpResponse response, ResponseFraming framing, ConnectionField connection)
    {
        WriteStatusLine(response.StatusCode);
        output.Write(_date.Line);
        if (response.Headers.Prepared is { } prepared)
        {
            prepared.WriteTo(output);
        }
        else if (response.ContentType is { } contentType)
        {
            output.Write("Content-Type: "u8);
            WriteAscii(contentType);
            output.Write("\r\n"u8);
        }

        foreach (var (name, value) in response.Headers.OtherFields)
        {
            WriteAscii(name);
            output.Write(": "u8);
            WriteAscii(value);
            output.Write("\r\n"u8);
        }

        if (response.StatusCode == 426)
        {
            // RFC 9110 7.8: the field Upgrade is for this connection only, which has to be said.
            output.Write("Connection: Upgrade\r\n"u8);
        }

        WriteFraming(framing);
        WriteConnection(connection);
    }

    /// <summary>Writes the whole answer to a request that no user code sees.</summary>
    /// <param name="reason">Why it is refused.</param>
    /// <param name="hasBody">Whether the text is sent, or only its length.</param>
    public void WriteRejection(RejectReason reason, bool hasBody = true)
    {
        var (statusCode, text) = Rejections.Of(reason);
        WriteStatusLine(statusCode);
        output.Write(_date.Line);
        if (statusCode == 503)
        {
            // RFC 9110 10.2.3: what there is too much of may be gone in a second.
            output.Write("Retry-After: 1\r\n"u8);
        }

        output.Write("Content-Type: text/plain; charset=utf-8\r\n"u8);
        WriteFraming(ResponseFraming.Length(text.Length + 1));
        WriteConnection(ConnectionField.Close);
        if (hasBody)
        {
            WriteAscii(text);
            output.Write("\n"u8);
        }
    }

    private void WriteStatusLine(int statusCode)
    {
        if (statusCode == 200)
        {
            output.Write("HTTP/1.1 200 OK\r\n"u8);
            return;
        }

        output.Write("HTTP/1.1 "u8);
        WriteNumber(statusCode);
        output.Write(" "u8);
        output.Write(ReasonPhrases.Of(statusCode));
        output.Write("\r\n"u8);
    }

    private void WriteFraming(ResponseFraming framing)
    {
        if (framing.IsChunked)
        {
            output.Write("Transfer-Encoding: chunked\r\n"u8);
        }
        else if (framing.ContentLength is { } length)
        {
            output.Write("Content-Length: "u8);
            WriteNumber(length);
            output.Write("\r\n"u8);
        }
    }

    private void WriteConnection(ConnectionField connection) => output.Write(connection switch
    {
        ConnectionField.Close => "Connection: close\r\n\r\n"u8,
        ConnectionField.KeepAlive => "Connection: keep-alive\r\n\r\n"u8,
        _ => "\r\n"u8,
    });

    private void WriteAscii(string text) => output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));

    private void WriteNumber(long value) => output.Advance(WireNumber.Format(value, output.GetSpan(20)));
}
