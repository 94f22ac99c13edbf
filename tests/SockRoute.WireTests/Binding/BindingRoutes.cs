namespace SockRoute.WireTests.Binding;

/// <summary>Handlers that take a value of every type from every source.</summary>
public static class BindingRoutes
{
    [Get("/bind/query")] public static string Query([AsParameters] QueryValues values) => $"{values}";

    [Get("/bind/header")] public static string Header([AsParameters] HeaderValues values) => $"{values}";

    [Get("/bind/cookie")] public static string Cookie([AsParameters] CookieValues values) => $"{values}";

    [Post("/bind/form")] public static string Form([FromForm] FormValues values) => $"{values}";

    [Get("/bind/route/s8/{v}")] public static string S8(sbyte v) => $"{v}";

    [Get("/bind/route/u8/{v}")] public static string U8(byte v) => $"{v}";

    [Get("/bind/route/s16/{v}")] public static string S16(short v) => $"{v}";

    [Get("/bind/route/u16/{v}")] public static string U16(ushort v) => $"{v}";

    [Get("/bind/route/s32/{v}")] public static string S32(int v) => $"{v}";

    [Get("/bind/route/u32/{v}")] public static string U32(uint v) => $"{v}";

    [Get("/bind/route/s64/{v}")] public static string S64(long v) => $"{v}";

    [Get("/bind/route/u64/{v}")] public static string U64(ulong v) => $"{v}";

    [Get("/bind/route/s128/{v}")] public static string S128(Int128 v) => $"{v}";

    [Get("/bind/route/u128/{v}")] public static string U128(UInt128 v) => $"{v}";

    [Get("/bind/route/f16/{v}")] public static string F16(Half v) => $"{v}";

    [Get("/bind/route/f32/{v}")] public static string F32(float v) => $"{v}";

    [Get("/bind/route/f64/{v}")] public static string F64(double v) => $"{v}";

    [Get("/bind/route/dec/{v}")] public static string Dec(decimal v) => $"{v}";

    [Get("/bind/route/flag/{v}")] public static string Flag(bool v) => $"{v}";

    [Get("/bind/route/letter/{v}")] public static string Letter(char v) => $"{v}";

    [Get("/bind/route/key/{v}")] public static string Id(Guid v) => $"{v}";

    [Get("/bind/route/date/{v}")] public static string Date(DateOnly v) => $"{v}";

    [Get("/bind/route/clock/{v}")] public static string Clock(TimeOnly v) => $"{v}";

    [Get("/bind/route/moment/{v}")] public static string Moment(DateTime v) => $"{v}";

    [Get("/bind/route/offset/{v}")] public static string Offset(DateTimeOffset v) => $"{v}";

    [Get("/bind/route/span/{v}")] public static string Span(TimeSpan v) => $"{v}";

    [Get("/bind/route/day/{v}")] public static string Day(DayOfWeek v) => $"{v}";

    [Get("/bind/route/isbn/{v}")] public static string Number(Isbn v) => $"{v}";

    /// <summary>One parameter from each source.</summary>
    [Post("/bind/all/{id}")]
    public static string All(
        int id,
        DayOfWeek day,
        [FromQuery(Name = "n")] int[] numbers,
        [AsParameters] Paging paging,
        [FromHeader(Name = "X-Count")] long count,
        [FromHeader(Name = "X-Parts")] byte[] parts,
        [FromCookie(Name = "session")] Guid session,
        [FromForm] FormValues values,
        [FromForm] string title) =>
        $"{id} {day} {numbers.Length} {paging} {count} {parts.Length} {session} {values} {title}";
}
