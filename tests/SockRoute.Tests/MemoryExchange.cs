using System.Net;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.Tests;

/// <summary>A request and a response in memory, for what stands above the wire.</summary>
internal sealed class MemoryExchange : HttpExchange
{
    private readonly List<byte> _written = [];
    private byte[] _buffer = [];
    private bool _hasStarted;

    public string PathText { get; init; } = "/";

    public string QueryText { get; init; } = "";

    public byte[] BodyBytes { get; set; } = [];

    public PathRange[] Ranges { get; init; } = [];

    public List<(string Name, string Value)> Fields { get; } = [];

    public string Written => Encoding.UTF8.GetString([.. _written]);

    public override HttpMethods Method => HttpMethods.Get;

    public override ReadOnlySpan<byte> MethodName => "GET"u8;

    public override ReadOnlySpan<byte> Target => Encoding.ASCII.GetBytes(PathText);

    public override ReadOnlySpan<byte> Path => Encoding.Latin1.GetBytes(PathText);

    public override ReadOnlySpan<byte> Query => Encoding.ASCII.GetBytes(QueryText);

    public override ReadOnlySpan<PathRange> Captures => Ranges;

    public override string Scheme => "http";

    public override ReadOnlySpan<byte> Host => "a"u8;

    public override bool IsHttp11 => true;

    public override int FieldCount => Fields.Count;

    public override long? RequestLength => BodyBytes.Length;

    public override EndPoint RemoteEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 1);

    public override EndPoint LocalEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 2);

    public override CancellationToken Aborted => CancellationToken.None;

    public override bool HasStarted => _hasStarted;

    public override bool IsGone => false;

    public override long BytesWritten => _written.Count;

    public override ReadOnlySpan<byte> FieldName(int index) => Encoding.ASCII.GetBytes(Fields[index].Name);

    public override ReadOnlySpan<byte> FieldValue(int index) => Encoding.Latin1.GetBytes(Fields[index].Value);

    public override int ReadBody(Span<byte> buffer)
    {
        var length = Math.Min(buffer.Length, BodyBytes.Length);
        BodyBytes.AsSpan(0, length).CopyTo(buffer);
        BodyBytes = BodyBytes[length..];
        return length;
    }

    public override void Write(ReadOnlySpan<byte> bytes) => _written.AddRange(bytes);

    public override void WriteContent(ReadOnlyMemory<byte> content) => Write(content.Span);

    public override void WriteFile(SafeFileHandle file, long offset, long count)
    {
        using (file)
        {
            var piece = new byte[count];
            RandomAccess.Read(file, piece, offset);
            Write(piece);
        }
    }

    public override ulong ClientKey => 1;

    public override MessageLimits MessageLimits { get; } = new();

    public override void Upgrade(ReadOnlySpan<byte> head, ConnectionProtocol protocol) => Write(head);

    public override bool TryLeaveLoop() => true;

    public override DuplexConnection TakeOver(ReadOnlySpan<byte> head, out byte[] input) =>
        throw new NotSupportedException("There is no socket.");

    public override void Flush() => _hasStarted = true;

    public override void DiscardBody() => _written.Clear();

    public override void Abort()
    {
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override Memory<byte> GetMemory(int sizeHint = 0) => _buffer = new byte[Math.Max(sizeHint, 256)];

    public override void Advance(int count) => Write(_buffer.AsSpan(0, count));
}
