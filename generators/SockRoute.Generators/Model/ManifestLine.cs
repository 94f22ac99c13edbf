using System.Text;

namespace SockRoute.Generators.Model;

/// <summary>
/// A route in the manifest of its assembly: fields with tabs between them. Each enum and each constraint of the
/// assembly's own that the template names adds three.
/// </summary>
internal sealed record ManifestLine
{
    /// <summary>Changes with the format; another version is not read.</summary>
    public const int Version = 1;

    private const int FixedFields = 4;
    private const int ConstraintFields = 3;

    public required RouteVerb Verb { get; init; }

    /// <summary>The template, with the prefix of its class.</summary>
    public required string Template { get; init; }

    public required HandlerName Handler { get; init; }

    public required EquatableArray<ManifestConstraint> Constraints { get; init; }

    /// <summary>Null for a line that this version does not write.</summary>
    public static ManifestLine? Parse(string line)
    {
        var fields = line.Split('\t').Select(Unescape).ToArray();
        var isWhole = fields.Length >= FixedFields && (fields.Length - FixedFields) % ConstraintFields == 0;
        return isWhole && Enum.TryParse<RouteVerb>(fields[0], ignoreCase: true, out var verb) && IsHandler(fields[3])
            ? new()
            {
                Verb = verb,
                Template = fields[1],
                Handler = new() { Namespace = fields[2], Short = fields[3] },
                Constraints = new(Enumerable.Range(0, (fields.Length - FixedFields) / ConstraintFields)
                    .Select(number => FixedFields + (number * ConstraintFields))
                    .Select(at => new ManifestConstraint(fields[at], fields[at + 1], fields[at + 2]))),
            }
            : null;
    }

    public override string ToString()
    {
        string[] route = [Verb.ToString().ToUpperInvariant(), Template, Handler.Namespace, Handler.Short];
        return string.Join("\t", route.Concat(Constraints.SelectMany(static c => c.Fields)).Select(Escape));
    }

    private static bool IsHandler(string text) =>
        text.Contains(".") || text.EndsWith(HandlerName.HubSuffix, StringComparison.Ordinal);

    // A default may be any text, also one with a tab.
    private static string Escape(string field) => field.Replace("\\", "\\\\").Replace("\t", "\\t");

    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            var isEscape = field[i] == '\\' && i + 1 < field.Length;
            i += isEscape ? 1 : 0;
            text.Append(isEscape && field[i] == 't' ? '\t' : field[i]);
        }

        return text.ToString();
    }
}

/// <summary>What a constraint takes that only its own assembly knows.</summary>
/// <param name="Key">The name of the constraint, or the parameter's with <c>:enum</c>.</param>
/// <param name="Name">The dispatcher's method that asks it, or the name of the enum.</param>
/// <param name="Content">Which method it is in the end, or the members of the enum.</param>
internal sealed record ManifestConstraint(string Key, string Name, string Content)
{
    public IEnumerable<string> Fields => [Key, Name, Content];

    public static string EnumKey(string parameter) => parameter + ":enum";
}
