using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>Types that read themselves from text, from every source and into links.</summary>
public sealed class TextParserTests : IDisposable
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using System.Diagnostics.CodeAnalysis;
        using System.Globalization;
        using System.Net;
        using System.Numerics;
        using System.Text;
        using SockRoute;

        // static TryParse with a culture
        public readonly record struct Id(decimal Number) : IFormattable
        {
            public static bool TryParse(string text, IFormatProvider? provider, out Id id)
            {
                var isParsed = decimal.TryParse(text, NumberStyles.Number, provider, out var number);
                id = new(number);
                return isParsed;
            }

            public string ToString(string? format, IFormatProvider? provider) => Number.ToString(provider);
            public override string ToString() => "wrong";
        }

        // static TryParse
        public sealed class Name(string text)
        {
            public static bool TryParse(string? text, [NotNullWhen(true)] out Name? value)
            {
                value = text == "throw" ? throw new InvalidOperationException("Mine.")
                    : text is ['n', .. var rest] ? new(rest) : null;
                return value is not null;
            }

            public override string ToString() => "n" + text;
        }

        // IParsable
        public sealed record Word(string Text) : IParsable<Word>
        {
            static Word IParsable<Word>.Parse(string text, IFormatProvider? provider) => throw new NotSupportedException();
            static bool IParsable<Word>.TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Word value)
            {
                value = text is null or "" ? null : new(text);
                return value is not null;
            }

            public override string ToString() => Text;
        }

        // ISpanParsable
        public readonly record struct Span(int Length) : ISpanParsable<Span>
        {
            public static Span Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => new(text.Length);
            public static Span Parse(string text, IFormatProvider? provider) => new(text.Length);
            public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Span value)
            {
                value = new(text.Length);
                return text.Length > 1;
            }

            public static bool TryParse(string? text, IFormatProvider? provider, out Span value) => throw new NotSupportedException();
            public override string ToString() => new('x', Length);
        }

        // IUtf8SpanParsable
        public readonly record struct Bytes(int Length) : IUtf8SpanParsable<Bytes>
        {
            public static Bytes Parse(ReadOnlySpan<byte> text, IFormatProvider? provider) => new(text.Length);
            public static bool TryParse(ReadOnlySpan<byte> text, IFormatProvider? provider, out Bytes value)
            {
                value = new(text.Length);
                return text.Length > 1;
            }
        }

        public static class Posts
        {
            [Get("/route/{v}")] public static string Route(Word v) => $"<{v}>";
            [Get("/optional/{v?}")] public static string Optional(Name? v) => $"{v}" is "" ? "null" : $"{v}";
            [Get("/id")] public static string Id(Id v) => v.ToString(null, CultureInfo.InvariantCulture);
            [Get("/id-null")] public static string IdNull(Id? v) => v?.Number.ToString(CultureInfo.InvariantCulture) ?? "null";
            [Get("/id-default")] public static string IdDefault(Id v = default) => v.Number.ToString(CultureInfo.InvariantCulture);
            [Get("/name")] public static string Name(Name v) => v.ToString();
            [Get("/name-null")] public static string NameNull(Name? v) => v?.ToString() ?? "null";
            [Get("/names")] public static string Names(Name[] v) => string.Join('|', (object[])v);
            [Get("/ids")] public static string Ids(List<Id> v) => v.Count.ToString();
            [Get("/span")] public static string Span(Span v) => v.Length.ToString();
            [Get("/bytes")] public static string Bytes(Bytes v) => v.Length.ToString();
            [Get("/big")] public static string Big(BigInteger v) => v.ToString(CultureInfo.InvariantCulture);
            [Get("/address")] public static string Address(IPAddress v) => v.ToString();
            [Get("/version")] public static string Version(Version v) => v.ToString();
            [Get("/header")] public static string Header([FromHeader(Name = "X-V")] Name v) => v.ToString();
            [Get("/headers")] public static string Headers([FromHeader(Name = "X-V")] int[] a, [FromHeader(Name = "X-W")] List<Name> b) => $"{string.Join('|', a)} {b.Count}";
            [Get("/cookie")] public static string Cookie([FromCookie] Id v) => v.Number.ToString(CultureInfo.InvariantCulture);
            [Post("/form")] public static string Form([FromForm] Name v, [FromForm] Id? w, [FromForm] Span[] x, [FromForm] Name? y) => $"{v} {w?.Number} {x.Length} {y}";
            [Get("/links")]
            public static string Links() => string.Join(' ',
                Routes.Posts.Route(new Word("a/b ?")), Routes.Posts.Optional(new Name("é")), Routes.Posts.Optional(),
                Routes.Posts.Id(new Id(1.5m)), Routes.Posts.IdNull(), Routes.Posts.IdNull(new Id(2)),
                Routes.Posts.NameNull(), Routes.Posts.NameNull(new Name("q")), Routes.Posts.Names([new Name("1"), new Name("2")]));
        }
        """);

    private readonly RunningProject _project = new(Project);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("/route/a%2Fb%20c", "200 <a/b c>")]
    [InlineData("/optional", "200 null")]
    [InlineData("/optional/nx", "200 nx")]
    [InlineData("/id?v=1,234.5", "200 1234.5")]
    [InlineData("/id-null", "200 null")]
    [InlineData("/id-null?v=2", "200 2")]
    [InlineData("/id-default", "200 0")]
    [InlineData("/name?v=n+%C3%A9", "200 n é")]
    [InlineData("/name-null", "200 null")]
    [InlineData("/names?v=n1&v=n2", "200 n1|n2")]
    [InlineData("/ids", "200 0")]
    [InlineData("/span?v=abc", "200 3")]
    [InlineData("/bytes?v=%C3%A9", "200 2")]
    [InlineData("/big?v=123456789012345678901234567890123456789012", "200 123456789012345678901234567890123456789012")]
    [InlineData("/address?v=::1", "200 ::1")]
    [InlineData("/version?v=1.2.3", "200 1.2.3")]
    public void TextIsReadByTheTypeItself(string path, string expected) => Assert.Equal(expected, _project.Get(path));

    [Theory]
    [InlineData("/optional/x", "Name")]
    [InlineData("/id?v=x", "Id")]
    [InlineData("/id?v=1%00", "Id")]
    [InlineData("/big?v=1%00", "BigInteger")]
    [InlineData("/id-null?v=", "Id")]
    [InlineData("/names?v=n1&v=x", "Name")]
    [InlineData("/span?v=a", "Span")]
    [InlineData("/bytes?v=a", "Bytes")]
    [InlineData("/bytes?v=%FF%FF", "Bytes")]
    [InlineData("/address?v=1.2.3.256", "IPAddress")]
    public void WhatItDoesNotTakeIsTold(string path, string type)
    {
        var text = _project.Get(path);
        Assert.StartsWith("400", text, StringComparison.Ordinal);
        Assert.Contains($"text in the form of {type}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TextMayBeLongerThanAnyNumber() =>
        Assert.Equal("200 5000", _project.Get("/span?v=" + new string('a', 5000)));

    [Fact]
    public void WhatItThrowsIsAnErrorOfTheServer() =>
        Assert.StartsWith("500", _project.Get("/name?v=throw"), StringComparison.Ordinal);

    [Fact]
    public void HeadersCookiesAndFormsAreReadInTheSameWay()
    {
        Assert.Equal("200 nx", _project.Get("/header", ("X-V", "nx")));
        Assert.Equal("200 1|2|3 2", _project.Get("/headers", ("X-V", "1, 2"), ("X-V", "3"), ("X-W", "n, nn")));
        Assert.StartsWith("400", _project.Get("/headers", ("X-V", "1, x"), ("X-W", "m")), StringComparison.Ordinal);
        Assert.Equal("200 4.5", _project.Get("/cookie", ("Cookie", "v=4.5")));
        Assert.Equal("200 nx 7 2", _project.Post("/form", "v=nx&w=7&x=ab&x=cd&y="));
        Assert.Equal("200 nx  0 ny", _project.Post("/form", "v=nx&w=&y=ny"));
    }

    [Fact]
    public void LinksWriteTheTextThatIsReadBack() => Assert.Equal(
        "200 /route/a%2Fb%20%3F /optional/n%C3%A9 /optional /id?v=1.5 /id-null /id-null?v=2 /name-null /name-null?v=nq /names?v=n1&v=n2",
        _project.Get("/links"));
}
