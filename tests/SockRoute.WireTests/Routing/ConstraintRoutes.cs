namespace SockRoute.WireTests.Routing;

/// <summary>A route for each constraint, and one for each form of a template; the name of what was found is the answer.</summary>
public static class ConstraintRoutes
{
    [Get("/ping")] public static string Ping() => "pong";

    [Get("/int/{x:int}")] public static string IntValue(int x) => $"int {x}";

    [Get("/long/{x:long}")] public static string LongValue(long x) => $"long {x}";

    [Get("/float/{x:float}")] public static string FloatValue(float x) => FormattableString.Invariant($"float {x}");

    [Get("/double/{x:double}")] public static string DoubleValue(double x) => FormattableString.Invariant($"double {x}");

    [Get("/decimal/{x:decimal}")] public static string DecimalValue(decimal x) => FormattableString.Invariant($"decimal {x}");

    [Get("/bool/{x:bool}")] public static string Bool(bool x) => $"bool {x}";

    [Get("/guid/{x:guid}")] public static string GuidValue(Guid x) => $"guid {x}";

    [Get("/date/{x:date}")] public static string Date(DateOnly x) => $"date {x.DayNumber}";

    [Get("/datetime/{x:datetime}")] public static string Time(DateTime x) => $"datetime {x.Minute}";

    [Get("/alpha/{x:alpha}")] public static string Alpha(string x) => $"alpha {x}";

    [Get("/slug/{x:slug}")] public static string Slug(string x) => $"slug {x}";

    [Get("/length/{x:length(2)}/{y:length(1,2)}")] public static string Length(string x, string y) => $"length {x} {y}";

    [Get("/min/{x:int:min(1)}")] public static string Min(int x) => $"min {x}";

    [Get("/max/{x:max(-1)}")] public static string Max(long x) => $"max {x}";

    [Get("/range/{x:range(1,5)}")] public static string Range(int x) => $"range {x}";

    [Get("/minlength/{x:minlength(2)}")] public static string MinLength(string x) => $"minlength {x}";

    [Get("/maxlength/{x:maxlength(2)}")] public static string MaxLength(string x) => $"maxlength {x}";

    [Get("/enum/{x:enum}")] public static string Enum(DayOfWeek x) => $"enum {x}";

    [Get("/even/{x:even}")] public static string Even(int x) => $"even {x}";

    [Get("/throws/{x:throws}")] public static string Throws(string x) => $"throws {x}";

    [Get("/files/{name}.{ext}")] public static string File(string name, string ext) => $"file {name} {ext}";

    [Get("/files/{name}.{ext:length(1)}")] public static string ShortValue(string name, string ext) => $"short {name} {ext}";

    [Get("/v{version:int}/{a}-{b:int}-{c}.txt")]
    public static string Version(int version, string a, int b, string c) => $"version {version} {a} {b} {c}";

    [Get("/pages/{page=1}/{size:int?}")] public static string Page(int page, int? size) => $"page {page} {size}";

    [Get("/rest/{*path}")] public static string Rest(string path) => $"rest {path}";

    [Get("/more/{+path}")] public static string More(string path) => $"more {path}";

    [RouteConstraint("throws")]
    public static bool Throw(ReadOnlySpan<char> text) => text is "x" ? throw new InvalidOperationException("constraint") : true;

    [RouteConstraint("even")]
    public static bool IsEven(ReadOnlySpan<char> text) => text.Length > 0 && (text[^1] - '0') % 2 == 0 && int.TryParse(text, out _);
}

/// <summary>Routes that share paths, the wider ones first.</summary>
public static class PrecedenceRoutes
{
    [Get("/p/{*x}")] public static string Rest(string x) => $"rest {x}";

    [Get("/p/{+x}")] public static string More(string x) => $"more {x}";

    [Get("/p/{x}")] public static string Any(string x) => $"any {x}";

    [Get("/p/{x:slug}")] public static string Slug(string x) => $"slug {x}";

    [Get("/p/{x:guid}")] public static string GuidValue(Guid x) => $"guid {x}";

    [Get("/p/{x:long}")] public static string LongValue(long x) => $"long {x}";

    [Get("/p/{x:int}")] public static string IntValue(int x) => $"int {x}";

    [Get("/p/{x:int:min(100)}")] public static string Min(int x) => $"min {x}";

    [Get("/p/7")] public static string Seven() => "seven";

    [Get("/p/{x}.json")] public static string Json(string x) => $"json {x}";

    [Get("/p/{x}/edit")] public static string Edit(string x) => $"edit {x}";

    [Get("/p/{x:int}/edit")] public static string EditInt(int x) => $"editint {x}";

    [Get("/q/{x?}")] public static string Optional(string x = "none") => $"optional {x}";

    [Get("/q")] public static string Nothing() => "nothing";
}
