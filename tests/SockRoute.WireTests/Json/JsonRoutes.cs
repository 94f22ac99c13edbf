using System.Text.Json;

namespace SockRoute.WireTests.Json;

/// <summary>Handlers that take JSON and say what they took.</summary>
public static class JsonRoutes
{
    [Post("/json/note"), Put("/json/note")]
    public static Note Echo([FromBody] Note note) => note;

    [Post("/json/maybe")]
    public static string Maybe([FromBody] Note? note) => note?.Title ?? "nothing";

    [Post("/json/piece")]
    public static JsonElement Piece([FromBody] JsonElement piece) => piece;

    [Post("/json/numbers")]
    public static int Sum([FromBody] List<int> numbers) => numbers.Sum();

    [Post("/json/{id:int}")]
    public static string Numbered(int id, [FromBody] Note note, string? tag = null) => $"{id} {note.Title} {tag}";
}

/// <summary>A body of a few members.</summary>
/// <param name="Title">Text.</param>
/// <param name="Count">A number.</param>
/// <param name="Tags">A list.</param>
/// <param name="Inner">One within it.</param>
public sealed record Note(string Title, int Count, IReadOnlyList<string>? Tags, Note? Inner);
