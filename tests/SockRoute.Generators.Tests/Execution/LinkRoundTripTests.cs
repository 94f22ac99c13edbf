using System.Globalization;
using System.Reflection;
using System.Text;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>
/// Random routes and random values: a link leads to its own route and brings the values that were put in, over a real
/// socket;
/// and a link that is refused could not have been written by hand either.
/// </summary>
public sealed class LinkRoundTripTests
{
    private const string Texts = "ab.-/%+ é世1?#&=\\:;,'\"<>~_\u00a0";

    // Type, and the constraints that go with it.
    private static readonly (string Type, string[] Constraints)[] Types =
    [
        ("string", ["", ":alpha", ":slug", ":length(2)", ":maxlength(3)", ":double", ":date"]),
        ("int", ["", ":int", ":int:min(1)", ":range(-5,5)", ":int:length(1,3)"]),
        ("long", ["", ":long", ":int"]),
        ("sbyte", [""]), ("ulong", ["", ":min(5)"]), ("Int128", [""]), ("char", ["", ":alpha:length(1)"]),
        ("float", [""]), ("double", ["", ":double"]), ("decimal", ["", ":decimal"]), ("bool", ["", ":bool"]),
        ("Guid", ["", ":guid"]), ("DateOnly", ["", ":date"]), ("DateTime", ["", ":datetime"]),
        ("DateTimeOffset", ["", ":datetime"]), ("TimeOnly", [""]), ("TimeSpan", [""]), ("DayOfWeek", ["", ":enum"]),
    ];

    private static readonly string[] Shapes =
    [
        "{}", "{}", "{}", "x{}", "{}.txt", "{}.{}", "v{}-{}", "{}--{}.{}", ".{}", "größe/{}",
        "a b/{}{*}", "{}{+}", "{}{?}", "{?}{?}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void ALinkBringsItsValuesToItsOwnRoute(int seed)
    {
        var random = new Random(seed);
        var routes = Enumerable.Range(0, 30).Select(number => new Route(number, random)).ToArray();
        var project = LoadedProject.Compile(Source(routes));
        var links = project.Methods
            .Where(static method => method.DeclaringType!.FullName == "Routes+All")
            .ToDictionary(static method => method.Name, StringComparer.Ordinal);
        using var app = new RunningProject(project);
        var followed = 0;
        foreach (var route in routes)
        {
            for (var i = 0; i < 15; i++)
            {
                followed += Follow(app, links[route.Name], route, random) ? 1 : 0;
            }
        }

        Assert.InRange(followed, routes.Length * 15 / 3, routes.Length * 15);
    }

    private static bool Follow(RunningProject app, MethodInfo link, Route route, Random random)
    {
        var values = route.Parameters.ToDictionary(
            static parameter => parameter.Name,
            parameter => parameter.IsOptional && random.Next(3) == 0 ? null : Value(parameter.Type, random));
        var expected = $"200 {route.Name} {string.Join(" ", route.Parameters.Select(p => Text(values[p.Name])))} end";
        var arguments = link.GetParameters().Select(parameter => values[parameter.Name!]).ToArray();
        string text;
        try
        {
            text = link.Invoke(null, arguments)!.ToString()!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException refusal)
        {
            Assert.Contains(refusal.ParamName, values.Keys);
            var written = route.WrittenByHand(values);
            Assert.True(written is null || app.Get(written) != expected, $"{route.Template} refuses {expected}");
            return false;
        }

        Assert.DoesNotContain("//", text[..1], StringComparison.Ordinal);
        Assert.True(text.All(char.IsAscii), text);
        var answer = app.Get(text);
        Assert.True(expected == answer, $"{route.Template} {text}: {expected}, not {answer}");
        return true;
    }

    private static string Source(Route[] routes)
    {
        var source = new StringBuilder("using SockRoute; using System.Globalization;\npublic static class All {\n");
        foreach (var route in routes)
        {
            source.Append(CultureInfo.InvariantCulture, $$"""
                [Get(@"{{route.Template}}")] public static string {{route.Name}}({{route.Declaration}}) =>
                    "{{route.Name}} " + string.Join(" ", new object?[] { {{route.Arguments}} }.Select(Text)) + " end";

                """);
        }

        return source.Append("""
            private static string Text(object? value) => value switch
            {
                null => "null",
                string text => $"'{text}'",
                DateTime or DateTimeOffset or DateOnly or TimeOnly =>
                    ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString()!,
            };
            }
            """).ToString();
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        DateTime or DateTimeOffset or DateOnly or TimeOnly =>
            ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static object Value(string type, Random random) => type switch
    {
        "string" => Pick(random, "a", "ab", "1.5", "2026-02-28", RandomText(random), RandomText(random)),
        "int" => Pick(random, 0, 1, -3, 77, int.MinValue, int.MaxValue),
        "long" => Pick(random, 0L, -1L, 5L, long.MinValue, long.MaxValue),
        "sbyte" => (sbyte)random.Next(-128, 128),
        "ulong" => Pick(random, 0UL, 5UL, ulong.MaxValue),
        "Int128" => Pick(random, Int128.MinValue, Int128.One),
        "char" => Texts[random.Next(Texts.Length)],
        "float" => Pick(random, 0f, -1.5f, float.MaxValue, float.Epsilon, float.NaN),
        "double" => Pick(random, 0d, -1.5, 1e300, 1e-300, double.MaxValue, double.NaN, double.NegativeInfinity),
        "decimal" => Pick(random, 0m, -1.50m, decimal.MaxValue, decimal.MinValue, 0.0000001m),
        "bool" => random.Next(2) == 0,
        "Guid" => new Guid(random.Next(), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        "DateOnly" => Pick(random, DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29)),
        "DateTime" => Pick(random, DateTime.MinValue, DateTime.MaxValue, DateTime.UnixEpoch, new(2024, 2, 29, 23, 59, 0)),
        "DateTimeOffset" => Pick(
            random, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2024, 2, 29, 1, 2, 3, 4, TimeSpan.FromHours(-9.5))),
        "TimeOnly" => Pick(random, TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(1, 2)),
        "TimeSpan" => Pick(random, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromSeconds(1.5), TimeSpan.FromDays(-2)),
        _ => (DayOfWeek)random.Next(7),
    };

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(5)).Select(
            _ => random.Next(12) == 0 ? "😀" : $"{Texts[random.Next(Texts.Length)]}"));

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private sealed record Parameter(string Name, string Type, bool IsOptional, bool IsQuery);

    /// <summary>A route that no other one takes a path of, with what its handler takes.</summary>
    private sealed class Route
    {
        private readonly List<string> _pieces = [];

        public Route(int number, Random random)
        {
            Name = "M" + number.ToString(CultureInfo.InvariantCulture);
            var shapes = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Shapes[random.Next(Shapes.Length)]);
            foreach (var shape in shapes.DistinctBy(IsLast).OrderBy(IsLast))
            {
                Add(shape, random);
            }

            for (var i = random.Next(3); i > 0; i--)
            {
                var type = Types[random.Next(Types.Length)].Type;
                Parameters.Add(new(NextName, type, random.Next(2) == 0, IsQuery: true));
            }
        }

        public string Name { get; }

        public List<Parameter> Parameters { get; } = [];

        public string Template => $"/{Name}/" + string.Concat(_pieces);

        public string Declaration => string.Join(
            ", ", Parameters.Select(static p => $"{p.Type}{(p.IsOptional ? "?" : "")} {p.Name}"));

        public string Arguments => string.Join(", ", Parameters.Select(static p => p.Name));

        private string NextName => "p" + Parameters.Count.ToString(CultureInfo.InvariantCulture);

        /// <summary>
        /// The URL as somebody writes it who only knows how to escape; null where something before something is
        /// missing.
        /// </summary>
        public string? WrittenByHand(Dictionary<string, object?> values)
        {
            var path = new StringBuilder("/" + Name + "/");
            var isOver = false;
            foreach (var piece in _pieces)
            {
                var parameter = Parameters.Find(p =>
                    piece.Contains('{', StringComparison.Ordinal)
                    && piece.TrimStart('/', '{', '*', '+').StartsWith(p.Name, StringComparison.Ordinal));
                if (parameter is null)
                {
                    path.Append(piece);
                    continue;
                }

                if (values[parameter.Name] is not { } value)
                {
                    isOver = true;
                    continue;
                }

                if (isOver)
                {
                    return null;
                }

                path.Append(piece.StartsWith('/') ? "/" : "").Append(Uri.EscapeDataString(Raw(value)));
            }

            var query = Parameters
                .Where(p => p.IsQuery && values[p.Name] is not null)
                .Select(p => $"{p.Name}={Uri.EscapeDataString(Raw(values[p.Name]!))}");
            return path.ToString().TrimEnd('/') + "?" + string.Join("&", query);
        }

        private static string Raw(object value) => value is string text ? text : Text(value);

        private static bool IsLast(string shape) => shape.AsSpan().ContainsAny('*', '+', '?');

        // "{}" is a parameter of any type, "{*}" and "{+}" are catch-alls, "{?}" may be left out.
        private void Add(string shape, Random random)
        {
            if (_pieces.Count > 0)
            {
                _pieces.Add("/");
            }

            var isFirst = true;
            for (var at = 0; at < shape.Length;)
            {
                var open = shape.IndexOf('{', at);
                if (open != at)
                {
                    var end = open < 0 ? shape.Length : open;
                    _pieces.Add(shape[at..end]);
                    at = end;
                    continue;
                }

                var close = shape.IndexOf('}', at);
                AddParameter(shape[(at + 1)..close], isFirst, random);
                isFirst = false;
                at = close + 1;
            }
        }

        private void AddParameter(string kind, bool isFirst, Random random)
        {
            var name = NextName;
            var slash = isFirst || kind.Length == 0 ? "" : "/";
            var (type, constraints) = Types[random.Next(Types.Length)];
            var constraint = constraints[random.Next(constraints.Length)];
            _pieces.Add(kind switch
            {
                "*" or "+" => $"{slash}{{{kind}{name}}}",
                _ => $"{slash}{{{name}{constraint}{kind}}}",
            });
            Parameters.Add(new(name, kind is "*" or "+" ? "string" : type, kind == "?", IsQuery: false));
        }
    }
}
