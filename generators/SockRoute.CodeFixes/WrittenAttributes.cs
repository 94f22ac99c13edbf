using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.CodeFixes;

/// <summary>Finds attributes by their names, as they are written.</summary>
internal static class WrittenAttributes
{
    public static IEnumerable<AttributeSyntax> Of(IEnumerable<AttributeListSyntax> lists, params string[] names) =>
        lists.SelectMany(static list => list.Attributes).Where(attribute => names.Contains(NameOf(attribute)));

    private static string NameOf(AttributeSyntax attribute)
    {
        const string Suffix = "Attribute";
        var name = attribute.Name.ToString().Split('.').Last();
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}
