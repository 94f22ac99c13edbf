using System.Buffers;
using System.Net;
using Microsoft.Win32.SafeHandles;

namespace SockRoute;

/// <summary>
/// The one way in which the public surface sees the wire: what a request brought, and where its response goes.
/// Spans are valid until the response is complete.
/// </summary>
internal abstract class HttpExchange : IBufferWriter<byte>
{
    /// <summary>The method, as a value that routes can name, or none.</summary>
    public abstract HttpMethods Method { get; }

    /// <summary>The method, byte for byte.</summary>
    public abstract ReadOnlySpan<byte> MethodName { get; }

    /// <summary>The request-target, byte for byte.</summary>
    public abstract ReadOnlySpan<byte> Target { get; }

    /// <summary>The path as routes are matched against it: decoded, an escaped slash as <see cref="Text.PathDecoder.EscapedSlash"/>.</summary>
    public abstract ReadOnlySpan<byte> Path { get; }

    /// <summary>The query without its question mark, encoded as it came.</summary>
    public abstract ReadOnlySpan<byte> Query { get; }

    /// <summary>Where the captures of the matched route stand in <see cref="Path"/>.</summary>
    public abstract ReadOnlySpan<PathRange> Captures { get; }

    /// <summary>The scheme of the connection.</summary>
    public abstract string Scheme { get; }

    /// <summary>The host of the request-target or else of the Host field; empty when HTTP/1.0 left it out.</summary>
    public abstract ReadOnlySpan<byte> Host { get; }

    /// <summary>Whether the request is HTTP/1.1 rather than HTTP/1.0.</summary>
    public abstract bool IsHttp11 { get; }

    /// <summary>The number of header fields.</summary>
    public abstract int FieldCount { get; }

    /// <summary>The declared length of the body; <see langword="null"/> when it is chunked; 0 without a body.</summary>
    public abstract long? RequestLength { get; }

    public abstract EndPoint RemoteEndPoint { get; }

    public abstract EndPoint LocalEndPoint { get; }

    public abstract CancellationToken Aborted { get; }

    /// <summary>Whether the head of the response has left the hands of user code.</summary>
    public abstract bool HasStarted { get; }

    /// <summary>Whether the client has left, or was made to: nothing that is written arrives.</summary>
    public abstract bool IsGone { get; }

    /// <summary>The number of body bytes written by user code so far.</summary>
    public abstract long BytesWritten { get; }

    public abstract ReadOnlySpan<byte> FieldName(int index);

    public abstract ReadOnlySpan<byte> FieldValue(int index);

    /// <summary>Reads some of the request body; blocks; 0 at its end.</summary>
    public abstract int ReadBody(Span<byte> buffer);

    /// <summary>Writes a piece of the response body; held back up to a size, after which it is sent and blocks.</summary>
    public abstract void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Writes the whole response body without a copy.</summary>
    /// <param name="content">Bytes that never change.</param>
    public abstract void WriteContent(ReadOnlyMemory<byte> content);

    /// <summary>
    /// Writes the whole response body from a file, for which no thread waits unless user code writes more behind it.
    /// </summary>
    /// <param name="file">The open file; it is closed once it is sent, or when the response is not.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="count">The number of bytes.</param>
    public abstract void WriteFile(SafeFileHandle file, long offset, long count);

    /// <summary>Whom the connection counts for: an address, or a network of IPv6 addresses.</summary>
    public abstract ulong ClientKey { get; }

    /// <summary>What the peers of hubs and WebSockets are allowed.</summary>
    public abstract MessageLimits MessageLimits { get; }

    /// <summary>
    /// Sends a head of its own as the response, behind which the connection speaks something else once the handler has
    /// returned.
    /// </summary>
    public abstract void Upgrade(ReadOnlySpan<byte> head, ConnectionProtocol protocol);

    /// <summary>Lets other connections go on while the handler blocks; false when there is no thread for that.</summary>
    public abstract bool TryLeaveLoop();

    /// <summary>
    /// Sends a head of its own as the response, and gives the connection to the handler, with what has been received behind
    /// the request. Blocks.
    /// </summary>
    public abstract DuplexConnection TakeOver(ReadOnlySpan<byte> head, out byte[] input);

    /// <summary>Sends what is held back, the head included; blocks.</summary>
    public abstract void Flush();

    /// <summary>Forgets what is held back of the response body.</summary>
    public abstract void DiscardBody();

    public abstract void Abort();

    public abstract Span<byte> GetSpan(int sizeHint = 0);

    public abstract Memory<byte> GetMemory(int sizeHint = 0);

    public abstract void Advance(int count);
}
