using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Tests.Mustache;

/// <summary>A record for the objects of a case that have the same names.</summary>
internal sealed class JsonRecord(string name)
{
    /// <summary>The type of the items of an empty list.</summary>
    public const string Unknown = "object";

    private const string List = "IReadOnlyList<";

    public string Name { get; } = name;

    /// <summary>The members that C# can have, with their types.</summary>
    public Dictionary<string, string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The type that has the values of both.</summary>
    public static string Join(string left, string right) =>
        left == right || right == Unknown ? left
        : left == Unknown ? right
        : left.StartsWith(List, StringComparison.Ordinal) && right.StartsWith(List, StringComparison.Ordinal)
            ? ListOf(Join(ItemOf(left), ItemOf(right)))
        : "string";

    public static string ListOf(string item) => $"{List}{item}>";

    public static string ItemOf(string list) =>
        list.StartsWith(List, StringComparison.Ordinal) ? list[List.Length..^1] : Unknown;

    public void Add(string member, string type)
    {
        if (SyntaxFacts.IsValidIdentifier(member))
        {
            Members[member] = Members.TryGetValue(member, out var known) ? Join(known, type) : type;
        }
    }

    public string Declaration(string kind) =>
        $"{kind} {Name}({string.Join(", ", Members.Select(static member => $"{member.Value} @{member.Key}"))});\n";
}
