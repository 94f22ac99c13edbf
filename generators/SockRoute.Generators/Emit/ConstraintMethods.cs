using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes what a constraint asks: a call of the framework's own, or of a method that is generated for it, for enums and
/// for constraints of the user's.
/// </summary>
internal sealed class ConstraintMethods
{
    private readonly Dictionary<string, (string Name, ConstraintModel Constraint)> _methods =
        new(StringComparer.Ordinal);

    public static ConstraintMethods Of(IEnumerable<RouteNode> nodes) =>
        Of(nodes.SelectMany(static node => node.Segment?.Parts ?? default));

    public static ConstraintMethods Of(IEnumerable<PartModel> parts)
    {
        var methods = new ConstraintMethods();
        var names = new UniqueNames(StringComparer.Ordinal);
        foreach (var constraint in parts
            .SelectMany(static part => part.Constraints)
            .Where(static constraint => constraint.Kind is ConstraintKind.Enum or ConstraintKind.User))
        {
            if (!methods._methods.ContainsKey(constraint.Key))
            {
                var name = names.Take("Is" + char.ToUpperInvariant(constraint.Name[0]) + constraint.Name.Substring(1));
                methods._methods.Add(constraint.Key, (name, constraint));
            }
        }

        return methods;
    }

    /// <summary>The condition under which a parameter takes a text that is not empty; empty when it takes any.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">The expression of the text.</param>
    public string Condition(PartModel parameter, string text) =>
        string.Join(" && ", parameter.Constraints.Select(constraint => Call(constraint, text)));

    /// <summary>The conditions under which a parameter does not take a text, each enough.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">The expression of the text.</param>
    public IEnumerable<string> Refusals(PartModel parameter, string text)
    {
        var calls = parameter.Constraints.Select(constraint => "!" + Call(constraint, text));
        var mayTakeEmpty = parameter.Constraints.All(static constraint =>
            constraint.Kind is ConstraintKind.Length or ConstraintKind.User);
        return mayTakeEmpty ? calls.Prepend($"{text}.IsEmpty") : calls;
    }

    public void Emit(SourceWriter writer)
    {
        foreach (var (name, constraint) in _methods.Values)
        {
            writer.Separate();
            writer.Lines($"// {{{constraint.Text}}}{(constraint.Kind == ConstraintKind.Enum ? " " + constraint.Name : "")}");
            if (constraint.Kind == ConstraintKind.Enum)
            {
                EmitEnum(writer, name, constraint);
            }
            else
            {
                EmitUser(writer, name, constraint);
            }
        }
    }

    private string Call(ConstraintModel constraint, string text) => constraint.Kind switch
    {
        ConstraintKind.Range => $"RouteConstraints.IsInRange({text}, {Number(constraint.Min)}, {Number(constraint.Max)})",
        ConstraintKind.Length => $"RouteConstraints.HasLength({text}, {Number(constraint.Min)}, {Number(constraint.Max)})",
        ConstraintKind.Enum or ConstraintKind.User => $"{_methods[constraint.Key].Name}({text})",
        _ => $"RouteConstraints.Is{constraint.Kind}({text})",
    };

    private static void EmitEnum(SourceWriter writer, string name, ConstraintModel constraint)
    {
        writer.Lines($"private static bool {name}(ReadOnlySpan<byte> text) =>");
        using var indent = writer.Indent();
        var members = constraint.Members
            .Select(static member => $"RouteConstraints.IsName(text, {GeneratedText.Quote(member)}u8)");
        writer.Lines(constraint.Members.Count == 0 ? "false;" : string.Join("\n|| ", members) + ";");
    }

    private static void EmitUser(SourceWriter writer, string name, ConstraintModel constraint) => writer.Lines($$"""
        private static bool {{name}}(ReadOnlySpan<byte> text)
        {
            Span<char> buffer = stackalloc char[RouteConstraints.MaxLength];
            return RouteConstraints.TryDecode(text, buffer, out var decoded) && {{constraint.Method}}(decoded);
        }
        """);

    private static string Number(long number) =>
        number == long.MinValue ? "long.MinValue"
        : number == long.MaxValue ? "long.MaxValue"
        : number.ToString(CultureInfo.InvariantCulture);
}
