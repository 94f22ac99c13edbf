using System.Text;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Precedence;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>What the compiler believes that a constraint takes is what it takes; and the page says what follows.</summary>
public sealed class ConstraintLanguageTests
{
    private static readonly string[] Rows =
    [
        "int", "long", "min(1)", "max(-1)", "range(1,5)", "decimal", "double", "bool", "guid", "date", "datetime", "alpha", "slug",
        "length(3)", "minlength(4)", "maxlength(2)", "enum",
    ];

    private static readonly string[] Seeds =
    [
        "2147483647", "-2147483648", "9223372036854775807", "-9223372036854775808", "7", "-1", "9999999999999999999999999999.5",
        "1.5e300", "true", "FALSE", "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "2024-02-29", "1900-02-28", "0001-01-01", "9999-12-31",
        "2024-02-29T12:30:59.1234567+14:00", "9998-12-31T23:59Z", "abc", "ab_c-D9", "äö", "😀b", "monday", "Sunday", "a.b",
    ];

    [Fact]
    public void TheLanguagesAreWhatTheConstraintsTake()
    {
        var random = new Random(1);
        foreach (var row in Rows)
        {
            var languages = new Languages();
            var constraint = Model(row);
            var language = languages.Both(languages.Any, ConstraintLanguages.Of(languages, constraint));
            for (var i = 0; i < 1500; i++)
            {
                var text = Mutate(random);
                Assert.True(
                    LanguageSearch.Contains(languages, language, text) == (text.Length > 0 && Takes(constraint, text)),
                    $"{row}: {text}");
            }
        }
    }

    [Fact]
    public void ThePageShowsWhichConstraintContainsWhich()
    {
        var path = Path.Combine(ProjectFiles.Generators, "rules", "precedence.md");
        var page = ProjectFiles.Read(path);
        if (ProjectFiles.IsAccepting)
        {
            File.WriteAllText(path, page.Replace("\nTABLE\n", $"\n{Table()}\n", StringComparison.Ordinal));
            page = ProjectFiles.Read(path);
        }

        Assert.True(page.Contains(Table(), StringComparison.Ordinal), Table());
    }

    [Theory]
    [InlineData("int", "long", Relation.Within)]
    [InlineData("guid", "maxlength(2000000000)", Relation.Within)]
    [InlineData("length(2000000000)", "slug", Relation.Overlap)]
    [InlineData("minlength(1999999999)", "maxlength(2000000000)", Relation.Overlap)]
    [InlineData("long", "decimal", Relation.Within)]
    [InlineData("int", "guid", Relation.Apart)]
    [InlineData("alpha", "int", Relation.Apart)]
    [InlineData("bool", "alpha", Relation.Within)]
    [InlineData("date", "slug", Relation.Within)]
    [InlineData("float", "double", Relation.Equal)]
    [InlineData("min(0)", "range(0,9223372036854775807)", Relation.Equal)]
    [InlineData("length(3)", "int", Relation.Overlap)]
    [InlineData("length(36)", "guid", Relation.Around)]
    [InlineData("minlength(1)", "slug", Relation.Around)]
    public void ComparesAsThePageSays(string left, string right, object relation) =>
        Assert.Equal((Relation)relation, SegmentRelations.Of(Segment(left), Segment(right)));

    private static string Table()
    {
        var text = new StringBuilder("| | ").AppendJoin(" | ", Rows.Select(static row => $"`{row}`")).Append(" |\n|---|");
        text.Insert(text.Length, "---|", Rows.Length);
        foreach (var row in Rows)
        {
            text.Append($"\n| `{row}` | ").AppendJoin(" | ", Rows.Select(column => Sign(row, column))).Append(" |");
        }

        return text.ToString();
    }

    private static string Sign(string row, string column) => SegmentRelations.Of(Segment(row), Segment(column)) switch
    {
        Relation.Within => "<",
        Relation.Around => ">",
        Relation.Equal => "=",
        Relation.Apart => @"\|",
        _ => "x",
    };

    private static SegmentModel Segment(string constraint) => new()
    {
        Parts = new([new() { Kind = PartKind.Parameter, Text = "x", Constraints = new([Model(constraint)]) }]),
        IsOptional = false,
    };

    private static ConstraintModel Model(string text)
    {
        var constraint = Constraints.Parse(text)!;
        return constraint.Kind == ConstraintKind.Enum ? constraint with { Members = new(Enum.GetNames<DayOfWeek>()) } : constraint;
    }

    private static bool Takes(ConstraintModel constraint, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return constraint.Kind switch
        {
            ConstraintKind.Int => RouteConstraints.IsInt(bytes),
            ConstraintKind.Long => RouteConstraints.IsLong(bytes),
            ConstraintKind.Range => RouteConstraints.IsInRange(bytes, constraint.Min, constraint.Max),
            ConstraintKind.Decimal => RouteConstraints.IsDecimal(bytes),
            ConstraintKind.Double => RouteConstraints.IsDouble(bytes),
            ConstraintKind.Bool => RouteConstraints.IsBool(bytes),
            ConstraintKind.Guid => RouteConstraints.IsGuid(bytes),
            ConstraintKind.Date => RouteConstraints.IsDate(bytes),
            ConstraintKind.DateTime => RouteConstraints.IsDateTime(bytes),
            ConstraintKind.Alpha => RouteConstraints.IsAlpha(bytes),
            ConstraintKind.Slug => RouteConstraints.IsSlug(bytes),
            ConstraintKind.Length => RouteConstraints.HasLength(bytes, constraint.Min, constraint.Max),
            _ => constraint.Members.Any(name => RouteConstraints.IsName(bytes, Encoding.UTF8.GetBytes(name))),
        };
    }

    private static string Mutate(Random random)
    {
        var text = Seeds[random.Next(Seeds.Length)].EnumerateRunes().ToList();
        for (var edits = random.Next(3); edits > 0 && text.Count > 0; edits--)
        {
            var at = random.Next(text.Count);
            var letter = (Rune)"0123456789-+.:eETZa"[random.Next(19)];
            switch (random.Next(3))
            {
                case 0:
                    text.Insert(at, letter);
                    break;
                case 1:
                    text.RemoveAt(at);
                    break;
                default:
                    text[at] = letter;
                    break;
            }
        }

        return string.Concat(text);
    }
}
