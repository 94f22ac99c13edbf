namespace SockRoute.WireTests.Binding;

/// <summary>Every type from the query.</summary>
public sealed record QueryValues(
    sbyte? S8, byte? U8, short? S16, ushort? U16, int? S32, uint? U32, long? S64, ulong? U64, Int128? S128,
    UInt128? U128, Half? F16, float? F32, double? F64, decimal? Dec, bool? Flag, char? Letter, Guid? Key, DateOnly? Date,
    TimeOnly? Clock, DateTime? Moment, DateTimeOffset? Offset, TimeSpan? Span, DayOfWeek? Day, Isbn? Isbn);

/// <summary>Every type from header fields.</summary>
public sealed record HeaderValues(
    [FromHeader] sbyte? S8, [FromHeader] byte? U8, [FromHeader] short? S16, [FromHeader] ushort? U16,
    [FromHeader] int? S32, [FromHeader] uint? U32, [FromHeader] long? S64, [FromHeader] ulong? U64,
    [FromHeader] Int128? S128, [FromHeader] UInt128? U128, [FromHeader] Half? F16, [FromHeader] float? F32,
    [FromHeader] double? F64, [FromHeader] decimal? Dec, [FromHeader] bool? Flag, [FromHeader] char? Letter,
    [FromHeader] Guid? Key, [FromHeader(Name = "x-date")] DateOnly? Date, [FromHeader] TimeOnly? Clock,
    [FromHeader] DateTime? Moment, [FromHeader] DateTimeOffset? Offset, [FromHeader] TimeSpan? Span,
    [FromHeader] DayOfWeek? Day, [FromHeader] Isbn? Isbn);

/// <summary>Every type from cookies.</summary>
public sealed record CookieValues(
    [FromCookie] sbyte? S8, [FromCookie] byte? U8, [FromCookie] short? S16, [FromCookie] ushort? U16,
    [FromCookie] int? S32, [FromCookie] uint? U32, [FromCookie] long? S64, [FromCookie] ulong? U64,
    [FromCookie] Int128? S128, [FromCookie] UInt128? U128, [FromCookie] Half? F16, [FromCookie] float? F32,
    [FromCookie] double? F64, [FromCookie] decimal? Dec, [FromCookie] bool? Flag, [FromCookie] char? Letter,
    [FromCookie] Guid? Key, [FromCookie] DateOnly? Date, [FromCookie] TimeOnly? Clock, [FromCookie] DateTime? Moment,
    [FromCookie] DateTimeOffset? Offset, [FromCookie] TimeSpan? Span, [FromCookie] DayOfWeek? Day,
    [FromCookie] Isbn? Isbn);

/// <summary>Every type from a form.</summary>
public sealed class FormValues
{
    public sbyte S8 { get; set; }

    public byte U8 { get; set; }

    public short S16 { get; set; }

    public ushort U16 { get; set; }

    public int S32 { get; set; }

    public uint U32 { get; set; }

    public long S64 { get; set; }

    public ulong U64 { get; set; }

    public Int128 S128 { get; set; }

    public UInt128 U128 { get; set; }

    public Half F16 { get; set; }

    public float F32 { get; set; }

    public double F64 { get; set; }

    public decimal Dec { get; set; }

    public bool Flag { get; set; }

    public char Letter { get; set; }

    public Guid Key { get; set; }

    public DateOnly Date { get; set; }

    public TimeOnly Clock { get; set; }

    public DateTime Moment { get; set; }

    public DateTimeOffset Offset { get; set; }

    public TimeSpan Span { get; set; }

    public DayOfWeek Day { get; set; }

    public Isbn? Isbn { get; set; }
}

/// <summary>A page of a list.</summary>
public sealed record Paging(int Page = 1, int Size = 20);

/// <summary>A type that reads itself.</summary>
public sealed record Isbn(string Digits)
{
    /// <summary>Takes ten digits.</summary>
    public static bool TryParse(string text, out Isbn value)
    {
        value = new(text);
        return text.Length == 10 && text.All(char.IsAsciiDigit);
    }
}
