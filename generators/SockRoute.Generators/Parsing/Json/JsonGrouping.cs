using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Gives every type that is written as JSON or read from it its file, whichever controllers have it.</summary>
internal static class JsonGrouping
{
    public static IEnumerable<JsonFile<JsonTypeModel>> Group(IEnumerable<JsonTypeModel> types) =>
        Group(types, "-Json.g.cs", static type => type.ClassName, static type => type.FullName);

    public static IEnumerable<JsonFile<JsonReaderModel>> Group(IEnumerable<JsonReaderModel> types) =>
        Group(types, "-JsonReader.g.cs", static type => type.ClassName, static type => type.FullName);

    private static JsonFile<TModel>[] Group<TModel>(
        IEnumerable<TModel> types, string ending, Func<TModel, string> className, Func<TModel, string> fullName)
    {
        // Hint names are files: two that differ by letter case only are one.
        var hintNames = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. types
                .GroupBy(className, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(group => new JsonFile<TModel>(
                    hintNames.Take(HintName(fullName(group.First()), group.Key)) + ending, group.First())),
        ];
    }

    // A generic type has characters that no file name may have.
    private static string HintName(string fullName, string className) =>
        fullName.All(static letter => letter is '.' or '_' || char.IsLetterOrDigit(letter)) ? fullName : className;
}
