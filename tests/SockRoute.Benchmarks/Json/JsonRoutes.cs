namespace SockRoute.Benchmarks.Json;

/// <summary>Never called: the generator writes JSON for what handlers take and return.</summary>
public static class JsonRoutes
{
    [Get("/items")] public static ItemList? Items() => null;

    [Get("/note")] public static Note? Note() => null;

    [Get("/position")] public static Position? Position() => null;
}
