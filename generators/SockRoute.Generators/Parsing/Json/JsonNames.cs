using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>The names that members have in JSON, and those of generated classes.</summary>
internal static class JsonNames
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat FullNameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>The type with <c>global::</c>, without any nullability: types are not told apart by that.</summary>
    public static string Type(ITypeSymbol type) => type.ToDisplayString(TypeFormat);

    /// <summary>The type with its namespace and its type arguments.</summary>
    public static string Full(ITypeSymbol type) => type.ToDisplayString(FullNameFormat);

    /// <summary>The generated class of a type; two types never have one name.</summary>
    public static string Class(ITypeSymbol type)
    {
        var name = Full(type);
        return name.All(static letter => letter == '.' || char.IsLetterOrDigit(letter))
            ? name.Replace('.', '_') + "Json"
            : string.Concat(name.Select(static letter => char.IsLetterOrDigit(letter) ? letter : '_'))
                + Hash(name) + "Json";
    }

    /// <summary>The name as the naming policy of the Web defaults has it: <c>URLPath</c> is <c>urlPath</c>.</summary>
    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new(letters);
    }

    /// <summary>Whether a text has half of a pair of surrogates, so that it has no UTF-8.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // FNV-1a, which is the same in every process.
    private static string Hash(string text)
    {
        var hash = 14695981039346656037ul;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211ul);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
