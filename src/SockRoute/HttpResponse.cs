using System.Buffers;
using System.Text;
using SockRoute.Responses;

namespace SockRoute;

/// <summary>
/// What is sent to the client. The body is held back up to 64 KiB, so that status and headers can still change;
/// beyond that, or after <see cref="Flush"/>, it is sent as it is written, and writing blocks.
/// </summary>
public sealed class HttpResponse
{
    private readonly HttpExchange _exchange;
    private int _statusCode = 200;
    private long? _contentLength;
    private ResponseBodyStream? _body;

    /// <summary>The connection speaks something else than HTTP from now on.</summary>
    internal void SetSwitching() => _statusCode = 101;

    internal HttpResponse(HttpExchange exchange)
    {
        _exchange = exchange;
        Headers = new ResponseHeaders(exchange);
    }

    /// <summary>
    /// The status code, 200 to 599. Default: 200. That of a request which becomes a WebSocket is 101 (RFC 9110 15.2.2).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 200 and 599.</exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public int StatusCode
    {
        get => _statusCode;
        set
        {
            ThrowIfStarted();
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 200);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 599);
            _statusCode = value;
        }
    }

    /// <summary>
    /// The header fields, apart from those that the server itself writes: <c>Date</c>, <c>Connection</c>,
    /// <c>Transfer-Encoding</c>, and a <c>Content-Length</c> that nobody set.
    /// </summary>
    public ResponseHeaders Headers { get; }

    /// <summary>
    /// The <c>Content-Type</c> field. Default: <see langword="null"/>, not sent, until <see cref="Write(string)"/> makes
    /// it plain text.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a line break or another control character.</exception>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public string? ContentType
    {
        get => Headers.ContentType;
        set => Headers.ContentType = value;
    }

    /// <summary>
    /// The number of bytes that the body will have. Default: <see langword="null"/>, found out by the server. Writing more
    /// throws; having written less closes the connection, so that the client sees that the answer is cut short.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    /// <exception cref="InvalidOperationException">The response has started, or more than that has been written.</exception>
    public long? ContentLength
    {
        get => _contentLength;
        set
        {
            ThrowIfStarted();
            ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault());
            if (value < _exchange.BytesWritten)
            {
                throw new InvalidOperationException($"{_exchange.BytesWritten} bytes have been written already.");
            }

            _contentLength = value;
        }
    }

    /// <summary>The body as a stream to write to. Blocks when the client is slow.</summary>
    public Stream Body => _body ??= new ResponseBodyStream(_exchange);

    /// <summary>The body as a buffer writer: the shortest way from bytes to the wire.</summary>
    public IBufferWriter<byte> BodyWriter => _exchange;

    /// <summary>Whether status and headers have been sent and cannot change any more.</summary>
    public bool HasStarted => _exchange.HasStarted;

    /// <summary>Appends bytes to the body. Blocks when the client is slow.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="InvalidOperationException">More is written than <see cref="ContentLength"/> says.</exception>
    public void Write(ReadOnlySpan<byte> bytes) => _exchange.Write(bytes);

    /// <summary>
    /// Appends text to the body as UTF-8, of the type <c>text/plain; charset=utf-8</c> where <see cref="ContentType"/>
    /// says nothing, so that no browser takes it for HTML. Blocks when the client is slow.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidOperationException">More is written than <see cref="ContentLength"/> says.</exception>
    public void Write(string text)
    {
        if (!HasStarted)
        {
            ContentType ??= "text/plain; charset=utf-8";
        }

        Encoding.UTF8.GetBytes(text, _exchange);
    }

    /// <summary>Sends what is held back, and the head if it has not been sent. Blocks when the client is slow.</summary>
    public void Flush() => _exchange.Flush();

    /// <summary>Takes back status, headers and what was written, as long as nothing was sent.</summary>
    /// <exception cref="InvalidOperationException">The response has started.</exception>
    public void Clear()
    {
        ThrowIfStarted();
        Reset();
        _exchange.DiscardBody();
    }

    internal void Reset()
    {
        _statusCode = 200;
        _contentLength = null;
        Headers.Reset();
    }

    private void ThrowIfStarted()
    {
        if (_exchange.HasStarted)
        {
            throw new InvalidOperationException("The response has started: its status and headers have been sent.");
        }
    }
}
