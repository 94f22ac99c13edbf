using System.Buffers;
using System.Net;
using Microsoft.Win32.SafeHandles;
using SockRoute.Text;

namespace SockRoute.Pipeline;

/// <summary>A request that came as a line of text, and its response in memory.</summary>
internal sealed class LineExchange(EndPoint client, MessageLimits limits, int maxCaptures) : HttpExchange
{
    private readonly ArrayBufferWriter<byte> _written = new();
    private readonly PathRange[] _captures = new PathRange[maxCaptures];
    private byte[] _target = [];
    private byte[] _path = [];
    private int _queryStart;
    private HttpMethods _method;

    /// <summary>Whether the response is larger than what may wait for the client.</summary>
    public bool IsTooLong { get; private set; }

    public Span<PathRange> CaptureBuffer => _captures;

    public override HttpMethods Method => _method;

    public override ReadOnlySpan<byte> MethodName => "GET"u8;

    public override ReadOnlySpan<byte> Target => _target;

    public override ReadOnlySpan<byte> Path => _path;

    public override ReadOnlySpan<byte> Query => _target.AsSpan(_queryStart);

    public override ReadOnlySpan<PathRange> Captures => _captures;

    public override string Scheme => "tcp";

    public override ReadOnlySpan<byte> Host => [];

    public override bool IsHttp11 => false;

    public override int FieldCount => 0;

    public override long? RequestLength => 0;

    public override EndPoint RemoteEndPoint => client;

    public override EndPoint LocalEndPoint => client;

    public override CancellationToken Aborted => CancellationToken.None;

    public override bool HasStarted => false;

    public override bool IsGone => false;

    public override long BytesWritten => _written.WrittenCount;

    public override ulong ClientKey => 0;

    public override MessageLimits MessageLimits => limits;

    /// <summary>Reads <c>/path</c> or <c>GET /path</c>, perhaps with a query; false when the line is neither.</summary>
    public bool TryParse(ReadOnlySpan<byte> line)
    {
        var target = line.StartsWith("GET "u8) ? line[4..] : line;
        if (!target.StartsWith("/"u8) || target.ContainsAnyExcept(ByteSets.Target))
        {
            return false;
        }

        _method = HttpMethods.Get;
        _target = target.ToArray();
        var question = target.IndexOf((byte)'?');
        _queryStart = question < 0 ? target.Length : question + 1;
        var path = question < 0 ? target : target[..question];
        return TryDecode(path);
    }

    /// <summary>The body of the response, with the end of a line behind it.</summary>
    public byte[] TakeText() =>
        _written.WrittenSpan.EndsWith("\n"u8) ? _written.WrittenSpan.ToArray() : [.. _written.WrittenSpan, (byte)'\n'];

    public override ReadOnlySpan<byte> FieldName(int index) => [];

    public override ReadOnlySpan<byte> FieldValue(int index) => [];

    public override int ReadBody(Span<byte> buffer) => 0;

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        IsTooLong |= bytes.Length > limits.MaxQueuedBytes - _written.WrittenCount;
        if (!IsTooLong)
        {
            _written.Write(bytes);
        }
    }

    public override void WriteContent(ReadOnlyMemory<byte> content) => Write(content.Span);

    public override void WriteFile(SafeFileHandle file, long offset, long count)
    {
        using (file)
        {
            IsTooLong |= count > limits.MaxQueuedBytes - _written.WrittenCount;
            if (!IsTooLong)
            {
                _written.Advance(RandomAccess.Read(file, _written.GetSpan((int)count)[..(int)count], offset));
            }
        }
    }

    public override void Flush()
    {
    }

    public override void Upgrade(ReadOnlySpan<byte> head, ConnectionProtocol protocol) => throw new NotSupportedException();

    public override bool TryLeaveLoop() => true;

    public override DuplexConnection TakeOver(ReadOnlySpan<byte> head, out byte[] input) => throw new NotSupportedException();

    public override void DiscardBody() => _written.Clear();

    public override void Abort() => IsTooLong = true;

    public override Span<byte> GetSpan(int sizeHint = 0) => _written.GetSpan(sizeHint);

    public override Memory<byte> GetMemory(int sizeHint = 0) => _written.GetMemory(sizeHint);

    public override void Advance(int count)
    {
        IsTooLong |= count > limits.MaxQueuedBytes - _written.WrittenCount;
        if (!IsTooLong)
        {
            _written.Advance(count);
        }
    }

    private bool TryDecode(ReadOnlySpan<byte> path)
    {
        _path = path.ToArray();
        if (!PathDecoder.NeedsDecoding(path))
        {
            return true;
        }

        var isDecoded = PathDecoder.TryDecode(path, _path, out var length);
        _path = _path.AsSpan(0, length).ToArray();
        return isDecoded;
    }
}
