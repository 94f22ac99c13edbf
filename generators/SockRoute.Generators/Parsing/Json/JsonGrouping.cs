using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Gives every type that is written as JSON its file, whichever controllers return it.</summary>
internal static class JsonGrouping
{
    public static IEnumerable<JsonFile> Group(IEnumerable<JsonTypeModel> types)
    {
        // Hint names are files: two that differ by letter case only are one.
        var hintNames = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        return types
            .GroupBy(static type => type.ClassName, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => new JsonFile(hintNames.Take(HintName(group.First())) + "-Json.g.cs", group.First()))
            .ToArray();
    }

    // A generic type has characters that no file name may have.
    private static string HintName(JsonTypeModel type) =>
        type.FullName.All(static letter => letter is '.' or '_' || char.IsLetterOrDigit(letter))
            ? type.FullName
            : type.ClassName;
}
