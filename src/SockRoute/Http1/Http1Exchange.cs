using System.Net;
using Microsoft.Win32.SafeHandles;
using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>
/// One request and its response on the wire. One object serves the requests of a thread, one after the other.
/// </summary>
internal sealed class Http1Exchange : HttpExchange
{
    /// <summary>The most of an unread body that is received only to keep the connection.</summary>
    private const int MaxSkipped = 256 * 1024;

    private readonly InputBuffer _input;
    private readonly BodyReader _requestBody;
    private readonly ResponseBody _response;
    private readonly PathRange[] _captures;
    private byte[] _decodedPath = [];
    private int _decodedLength;
    private bool _isDecoded;
    private bool _isWanted;
    private int _headStart;
    private readonly ServerLimits _limits;
    private IWire _wire = null!;
    private ConnectionProtocol? _protocol;

    public Http1Exchange(InputBuffer input, OutputBuffer output, EarlyAnswers early, ServerLimits limits, int maxCaptures)
    {
        _limits = limits;
        _input = input;
        _response = new ResponseBody(output, early);
        _requestBody = new BodyReader(input, _response);
        _captures = new PathRange[maxCaptures];
        Context = new HttpContext(this);
    }

    public RequestHead Head { get; } = new();

    public HttpContext Context { get; }

    public Span<PathRange> CaptureBuffer => _captures;

    public BodyReader RequestBody => _requestBody;

    public override HttpMethods Method => Head.Method;

    public override ReadOnlySpan<byte> MethodName => At(Head.MethodName);

    public override ReadOnlySpan<byte> Target => At(Head.Target);

    public override ReadOnlySpan<byte> Path => _isDecoded ? _decodedPath.AsSpan(0, _decodedLength) : EncodedPath;

    public override ReadOnlySpan<byte> Query => At(Head.Query);

    public override string Scheme => "http";

    public override ReadOnlySpan<byte> Host => At(Head.Host);

    public override ReadOnlySpan<PathRange> Captures => _captures;

    public override bool IsHttp11 => Head.IsHttp11;

    public override int FieldCount => Head.FieldCount;

    public override long? RequestLength => Head.IsChunked ? null : Head.ContentLength.GetValueOrDefault();

    public override EndPoint RemoteEndPoint => _wire.RemoteEndPoint;

    public override ulong ClientKey => _wire.ClientKey;

    public override MessageLimits MessageLimits => _limits.Messages;

    public override EndPoint LocalEndPoint => _wire.LocalEndPoint;

    public override CancellationToken Aborted => _wire.Aborted;

    public override bool HasStarted => _response.HasStarted;

    public override bool IsGone => _wire.IsGone;

    public override long BytesWritten => _response.BytesWritten;

    // RFC 9112 3.2.2: an absolute form without a path asks for the root.
    private ReadOnlySpan<byte> EncodedPath => Head.Path.IsEmpty ? "/"u8 : At(Head.Path);

    /// <summary>Parses the head that the unread input begins with, and decodes its path.</summary>
    public ParseStatus ParseHead()
    {
        _headStart = _input.Start;
        _isDecoded = false;
        var status = HeadParser.Parse(_input.Unread, Head, _limits);
        return status == ParseStatus.Done && PathDecoder.NeedsDecoding(EncodedPath) ? DecodePath() : status;
    }

    /// <summary>Steps over the head, so that the handler can read the body.</summary>
    /// <param name="wire">Where the request came from.</param>
    /// <param name="maxBody">The largest body, in bytes.</param>
    /// <param name="owesContinue">Whether the client waits to be told to send the body.</param>
    /// <param name="isLast">Whether the connection serves no other request.</param>
    public void Begin(IWire wire, long maxBody, bool owesContinue, bool isLast)
    {
        _wire = wire;
        _isWanted = !isLast && ConnectionReuse.IsWanted(Head);
        _input.Consume(Head.Length);
        _requestBody.Begin(wire, Head, maxBody, owesContinue);
        _response.Begin(wire, Context.Response, Head, _isWanted);
    }

    /// <summary>Ends the response; true when the connection can serve another request.</summary>
    public bool Complete()
    {
        var isWellFormed = _requestBody.TryDropReceived();
        var canSkip = isWellFormed && !_requestBody.OwesContinue
            && (_requestBody.IsDone || _requestBody.Framing.Remaining is null or <= MaxSkipped);
        _response.Complete(_isWanted && ConnectionReuse.IsPossible(_wire, canSkip));
        Context.Reset();
        return !_response.NeedsClose && canSkip && !_wire.IsGone;
    }

    /// <summary>What the connection speaks from now on; null for HTTP.</summary>
    public ConnectionProtocol? TakeProtocol()
    {
        var protocol = _protocol;
        _protocol = null;
        return protocol;
    }

    /// <summary>What follows the output of a completed response; null when it ends there.</summary>
    public WholeBody? TakeTail() => _response.TakeWhole();

    public override ReadOnlySpan<byte> FieldName(int index) => At(Head[index].Name);

    public override ReadOnlySpan<byte> FieldValue(int index) => At(Head[index].Value);

    public override int ReadBody(Span<byte> buffer) => _requestBody.Read(buffer);

    public override void Write(ReadOnlySpan<byte> bytes) => _response.Write(bytes);

    public override void WriteContent(ReadOnlyMemory<byte> content) => _response.WriteContent(content);

    public override void WriteFile(SafeFileHandle file, long offset, long count) =>
        _response.WriteFile(file, offset, count);

    public override void Upgrade(ReadOnlySpan<byte> head, ConnectionProtocol protocol)
    {
        _response.Switch(head);
        _protocol = protocol;
    }

    public override bool TryLeaveLoop() => _wire.TryLeaveLoop();

    public override DuplexConnection TakeOver(ReadOnlySpan<byte> head, out byte[] input)
    {
        _response.Switch(head);
        _response.SendSwitch();
        input = _input.Unread.ToArray();
        _input.Consume(input.Length);
        return _wire.TakeOver(_limits.Messages);
    }

    public override void Flush() => _response.Flush();

    public override void DiscardBody() => _response.DiscardHeld();

    public override void Abort()
    {
        _response.SendEarlierAnswers();
        _wire.Abort();
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => _response.GetSpan(sizeHint);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _response.GetMemory(sizeHint);

    public override void Advance(int count) => _response.Advance(count);

    private ReadOnlySpan<byte> At(Slice slice) => _input.Bytes.Slice(_headStart + slice.Start, slice.Length);

    private ParseStatus DecodePath()
    {
        var encoded = EncodedPath;
        if (_decodedPath.Length < encoded.Length)
        {
            _decodedPath = new byte[Math.Max(encoded.Length, 256)];
        }

        _isDecoded = PathDecoder.TryDecode(encoded, _decodedPath, out _decodedLength);
        return _isDecoded ? ParseStatus.Done : Head.Refuse(RejectReason.BadTarget);
    }
}
