namespace SockRoute.Benchmarks.Json;

/// <summary>Never called: the generator writes JSON for what handlers take and return.</summary>
public static class JsonRoutes
{
    [Post("/items")] public static ItemList Items([FromBody] ItemList items) => items;

    [Post("/note")] public static Note Note([FromBody] Note note) => note;

    [Post("/position")] public static Position Position([FromBody] Position position) => position;
}
