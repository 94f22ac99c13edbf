using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>A parsed request head: slices of the bytes it was parsed from. One object serves many requests.</summary>
internal sealed class RequestHead
{
    private FieldLine[] _fields = new FieldLine[16];

    /// <summary>Why the head is refused, when it is.</summary>
    public RejectReason Reject { get; private set; }

    /// <summary>The number of bytes up to the end of the empty line.</summary>
    public int Length { get; set; }

    public HttpMethods Method { get; set; }

    public Slice MethodName { get; set; }

    public Slice Target { get; set; }

    /// <summary>The path of the target, still encoded; empty for the absolute form without a path.</summary>
    public Slice Path { get; set; }

    /// <summary>The query of the target without its question mark.</summary>
    public Slice Query { get; set; }

    /// <summary>The authority of the absolute form, or else the Host field.</summary>
    public Slice Host { get; set; }

    public bool HasHostField { get; set; }

    public bool IsAbsoluteForm { get; set; }

    public bool IsHttp11 { get; set; }

    public bool SaysClose { get; set; }

    public bool SaysKeepAlive { get; set; }

    public bool ExpectsContinue { get; set; }

    /// <summary>The declared length, or null when there is no Content-Length field.</summary>
    public long? ContentLength { get; set; }

    public bool IsChunked { get; set; }

    public int FieldCount { get; private set; }

    public bool HasBody => IsChunked || ContentLength > 0;

    public FieldLine this[int index] => _fields[index];

    public ParseStatus Refuse(RejectReason reason)
    {
        Reject = reason;
        return ParseStatus.Invalid;
    }

    public void AddField(FieldLine field)
    {
        if (FieldCount == _fields.Length)
        {
            Array.Resize(ref _fields, _fields.Length * 2);
        }

        _fields[FieldCount++] = field;
    }

    public void Clear()
    {
        Reject = RejectReason.None;
        Length = 0;
        Host = default;
        Query = default;
        HasHostField = false;
        IsAbsoluteForm = false;
        SaysClose = false;
        SaysKeepAlive = false;
        ExpectsContinue = false;
        ContentLength = null;
        IsChunked = false;
        FieldCount = 0;
    }
}
