using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What a request's path, query and body become in a handler's parameters.</summary>
public sealed class BindingTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using System.Globalization;
        using SockRoute;

        public enum Color { Red, Green, Blue = 7 }

        [Flags] public enum Bits : ulong { None, Top = 1UL << 63 }

        public static class Bind
        {
            static string S(IFormattable? x) => x?.ToString(null, CultureInfo.InvariantCulture) ?? "null";

            [Get("/string")] public static string String(string v) => $"<{v}>";
            [Get("/sbyte")] public static string SByte(sbyte v) => S(v);
            [Get("/byte")] public static string Byte(byte v) => S(v);
            [Get("/short")] public static string Short(short v) => S(v);
            [Get("/ushort")] public static string UShort(ushort v) => S(v);
            [Get("/int")] public static string Int(int v) => S(v);
            [Get("/uint")] public static string UInt(uint v) => S(v);
            [Get("/long")] public static string Long(long v) => S(v);
            [Get("/ulong")] public static string ULong(ulong v) => S(v);
            [Get("/nint")] public static string NInt(nint v) => S(v);
            [Get("/int128")] public static string Int128(Int128 v) => S(v);
            [Get("/half")] public static string Half(Half v) => S(v);
            [Get("/float")] public static string Float(float v) => S(v);
            [Get("/double")] public static string Double(double v) => S(v);
            [Get("/decimal")] public static string Decimal(decimal v) => S(v);
            [Get("/bool")] public static string Bool(bool v) => v ? "yes" : "no";
            [Get("/char")] public static string Char(char v) => $"<{v}>";
            [Get("/guid")] public static string Guid(Guid v) => v.ToString("N");
            [Get("/datetime")] public static string DateTime(DateTime v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/datetimeoffset")] public static string Offset(DateTimeOffset v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/dateonly")] public static string Date(DateOnly v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/timeonly")] public static string Time(TimeOnly v) => v.ToString("O", CultureInfo.InvariantCulture);
            [Get("/timespan")] public static string Span(TimeSpan v) => v.ToString("c", CultureInfo.InvariantCulture);
            [Get("/enum")] public static string Enum(Color v) => v.ToString();
            [Get("/nullable")] public static string Nullable(int? v) => S(v);
            [Get("/nullable-enum")] public static string NullableEnum(Color? v) => v?.ToString() ?? "null";
            [Get("/nullable-string")] public static string NullableString(string? v) => v ?? "null";
            [Get("/default")] public static string Default(int v = 5) => S(v);
            [Get("/renamed")] public static string Renamed([FromQuery(Name = "a b")] string v) => v;
            [Get("/l/array")] public static string Array(string[] v) => "[" + string.Join("|", v) + "]";
            [Get("/l/nullable")] public static string NullableArray([FromQuery] string[]? v) => v is null ? "null" : "[" + string.Join("|", v) + "]";
            [Get("/l/list")] public static string List(List<int> v) => "[" + string.Join("|", v) + "]";
            [Get("/l/enums")] public static string Enums(IReadOnlyList<Color> v) => "[" + string.Join("|", v) + "]";
            [Get("/l/flags")] public static string Flags([FromQuery(Name = "on")] IEnumerable<bool> v) => "[" + string.Join("|", v) + "]";
            [Get("/l/null")] public static string Null(ICollection<Guid> v = null!, IList<double>? w = null, IReadOnlyCollection<char>? x = null) => $"{v is null} {w?.Count} {x?.Count}";
            [Get("/l/many/{id}")] public static string Many(int id, string[] a, int b, long[] c) => $"{id} {string.Join("|", a)} {b} {string.Join("|", c)}";
            [Get("/two")] public static string Two(int a, int b) => S(a + b);

            [Get("/r/string/{v}")] public static string RouteString(string v) => $"<{v}>";
            [Get("/r/int/{v:int}")] public static string RouteInt(int v) => S(v);
            [Get("/r/wide/{v:int}")] public static string RouteWide(decimal v) => S(v);
            [Get("/r/guid/{v}")] public static string RouteGuid(Guid v) => v.ToString("N");
            [Get("/r/enum/{v}")] public static string RouteEnum(Color v) => v.ToString();
            [Get("/r/nullable/{v}")] public static string RouteNullable(int? v) => S(v);
            [Get("/r/all/{*v}")] public static string RouteAll(string v) => $"<{v}>";
            [Get("/r/case/{ID}")] public static string RouteCase(string id) => id;
            [Get("/r/renamed/{id}")] public static string RouteRenamed([FromRoute(Name = "id")] string v, [FromQuery] string id = "query") => v + id;
            [Get("/r/query/{v}")] public static string RouteAndQuery(string v, [FromQuery(Name = "v")] string w) => v + w;

            [Post("/body")] public static string Body([FromBody] string text) => $"<{text}>";
            [Get("/special")] public static string Special(HttpContext c, HttpRequest q, HttpResponse p, CancellationToken t) =>
                $"{ReferenceEquals(c.Request, q)} {ReferenceEquals(c.Response, p)} {t == c.RequestAborted}";
            [Get("/names/{context}")] public static string Names(string context, string binder, string controller, string @class) =>
                context + binder + controller + @class;

            [Get("/defaults")]
            public static string Defaults(
                sbyte a = sbyte.MinValue, byte b = byte.MaxValue, short c = short.MinValue, ushort d = ushort.MaxValue,
                int e = int.MinValue, uint f = uint.MaxValue, long g = long.MinValue, ulong h = ulong.MaxValue, nint i = -5, nuint j = 6,
                float k = float.Epsilon, float l = float.NaN, double m = double.MaxValue, double n = double.NegativeInfinity,
                double o = -0.0, double p = 0.1 + 0.2, decimal q = 1.10m, decimal r = decimal.MinValue, char s = '\0', char t = '\uD800',
                string u = "\r\n\"\\{0}\u2028\uD83D\uDE00", string? v = null, Color w = Color.Blue, Color x = (Color)99, Bits y = Bits.Top,
                Color? z = Color.Green, int? aa = 3, Guid bb = default, DateTime cc = default, bool dd = true, bool? ee = false,
                float ff = float.PositiveInfinity, Color gg = (Color)(-1)) =>
                (a, b, c, d, e, f, g).Equals((sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue))
                && (h, i, j, k, l, m, n).Equals((ulong.MaxValue, (nint)(-5), (nuint)6, float.Epsilon, float.NaN, double.MaxValue, double.NegativeInfinity))
                && double.IsNegative(o) && p.Equals(0.1 + 0.2) && S(q) == "1.10" && r == decimal.MinValue && s == '\0' && t == '\uD800'
                && (u, v, w, x, y, z, aa).Equals(("\r\n\"\\{0}\u2028\uD83D\uDE00", (string?)null, Color.Blue, (Color)99, Bits.Top, (Color?)Color.Green, (int?)3))
                && (bb, cc, dd, ee, ff, gg).Equals((System.Guid.Empty, System.DateTime.MinValue, true, (bool?)false, float.PositiveInfinity, (Color)(-1)))
                ? "all" : "not all";
        }
        """);

    private readonly RunningProject _app = new(Project);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/string?v=a%20b+c%C3%A4", "<a b cä>")]
    [InlineData("/string?v=", "<>")]
    [InlineData("/sbyte?v=-128", "-128")]
    [InlineData("/byte?v=255", "255")]
    [InlineData("/short?v=-32768", "-32768")]
    [InlineData("/ushort?v=65535", "65535")]
    [InlineData("/int?v=-1", "-1")]
    [InlineData("/uint?v=4294967295", "4294967295")]
    [InlineData("/long?v=-9223372036854775808", "-9223372036854775808")]
    [InlineData("/ulong?v=18446744073709551615", "18446744073709551615")]
    [InlineData("/nint?v=-3", "-3")]
    [InlineData("/int128?v=170141183460469231731687303715884105727", "170141183460469231731687303715884105727")]
    [InlineData("/half?v=1.5", "1.5")]
    [InlineData("/float?v=0.1", "0.1")]
    [InlineData("/double?v=1e300", "1E+300")]
    [InlineData("/decimal?v=1.10", "1.10")]
    [InlineData("/bool?v=True", "yes")]
    [InlineData("/char?v=%C3%A4", "<ä>")]
    [InlineData("/guid?v=00112233-4455-6677-8899-AABBCCDDEEFF", "00112233445566778899aabbccddeeff")]
    [InlineData("/datetime?v=2024-02-29T12:00:00Z", "2024-02-29T12:00:00.0000000Z")]
    [InlineData("/datetimeoffset?v=2024-02-29T12:00:00%2B02:00", "2024-02-29T12:00:00.0000000+02:00")]
    [InlineData("/dateonly?v=2024-02-29", "2024-02-29")]
    [InlineData("/timeonly?v=13:14:15", "13:14:15.0000000")]
    [InlineData("/timespan?v=01:02:03", "01:02:03")]
    [InlineData("/enum?v=gReEn", "Green")]
    [InlineData("/nullable", "null")]
    [InlineData("/nullable?v=4", "4")]
    [InlineData("/nullable-enum", "null")]
    [InlineData("/nullable-enum?v=Blue", "Blue")]
    [InlineData("/nullable-string", "null")]
    [InlineData("/default", "5")]
    [InlineData("/default?v=6", "6")]
    [InlineData("/renamed?a+b=x", "x")]
    [InlineData("/r/string/a%20b%2Fc", "<a b/c>")]
    [InlineData("/r/int/-12", "-12")]
    [InlineData("/r/wide/12", "12")]
    [InlineData("/r/guid/00112233445566778899aabbccddeeff", "00112233445566778899aabbccddeeff")]
    [InlineData("/r/enum/red", "Red")]
    [InlineData("/r/nullable/3", "3")]
    [InlineData("/r/all", "<>")]
    [InlineData("/r/all/", "<>")]
    [InlineData("/r/all/x/y", "<x/y>")]
    [InlineData("/r/case/x", "x")]
    [InlineData("/r/renamed/a?id=b", "ab")]
    [InlineData("/r/query/a?v=b", "ab")]
    [InlineData("/special", "True True True")]
    [InlineData("/names/a?binder=b&controller=c&class=d", "abcd")]
    [InlineData("/defaults", "all")]
    [InlineData("/l/array", "[]")]
    [InlineData("/l/array?v", "[]")]
    [InlineData("/l/array?v=a&w=x&%56=b+c&v=%26", "[a|b c|&]")]
    [InlineData("/l/nullable", "null")]
    [InlineData("/l/nullable?v=a", "[a]")]
    [InlineData("/l/list", "[]")]
    [InlineData("/l/list?v=1&v=-2&v=1", "[1|-2|1]")]
    [InlineData("/l/enums?v=red&v=BLUE", "[Red|Blue]")]
    [InlineData("/l/flags?on=true&on=False", "[True|False]")]
    [InlineData("/l/null", "True  ")]
    [InlineData("/l/null?v=00112233445566778899aabbccddeeff&w=1.5&w=2&x=a", "False 2 1")]
    [InlineData("/l/many/1?c=4&a=x&b=2&c=3&a=y", "1 x|y 2 4|3")]
    public void BindsAGoodValue(string path, string expected) => Assert.Equal(("200 " + expected).TrimEnd(), _app.Get(path));

    [Theory]
    [InlineData("/string", "Query parameter 'v' is missing.")]
    [InlineData("/int", "Query parameter 'v' is missing.")]
    [InlineData("/l/list?v=1&v=x&v=y", "Query parameter 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/l/list?v=", "Query parameter 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/l/array?v=a&v=%ff", "Query parameter 'v' is not percent-encoded UTF-8.")]
    [InlineData("/l/enums?v=red&v=1", "Query parameter 'v' is not one of Red, Green, Blue.")]
    [InlineData("/l/many/x?c=y&b=2&b=2", "Route parameter 'id' is not a whole number from -2147483648 to 2147483647.\n"
        + "Query parameter 'b' is given more than once.\nQuery parameter 'c' is not a whole number of 64 bits.")]
    [InlineData("/int?v=", "Query parameter 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/byte?v=256", "Query parameter 'v' is not a whole number from 0 to 255.")]
    [InlineData("/double?v=x", "Query parameter 'v' is not a number.")]
    [InlineData("/double?v=1,5", "Query parameter 'v' is not a number.")]
    [InlineData("/double?v=1%00", "Query parameter 'v' is not a number.")]
    [InlineData("/int?v=1%00", "Query parameter 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/enum?v=1", "Query parameter 'v' is not one of Red, Green, Blue.")]
    [InlineData("/enum", "Query parameter 'v' is missing.")]
    [InlineData("/nullable?v=x", "Query parameter 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/default?v=x", "Query parameter 'v' is not a whole number from -2147483648 to 2147483647.")]
    [InlineData("/int?v=1&v=2", "Query parameter 'v' is given more than once.")]
    [InlineData("/two?a=5000000000", "Query parameter 'a' is not a whole number from -2147483648 to 2147483647.\n"
        + "Query parameter 'b' is missing.")]
    [InlineData("/r/guid/x", "Route parameter 'v' is not a GUID.")]
    [InlineData("/r/enum/x", "Route parameter 'v' is not one of Red, Green, Blue.")]
    public void RefusesABadValueAndSaysWhy(string path, string expected) =>
        Assert.Equal("400 " + expected, _app.Get(path));

    [Fact]
    public void AConstraintThatFailsIsAnotherPath() =>
        Assert.StartsWith("404", _app.Get("/r/int/x"), StringComparison.Ordinal);

    [Fact]
    public void BindsTheBodyAsText() => Assert.Equal("200 <größer>", _app.Ask(HttpMethod.Post, "/body", "größer"));
}
