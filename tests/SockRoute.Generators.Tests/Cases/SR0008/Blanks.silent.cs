using SockRoute;

public static class Posts
{
    [RouteConstraint("code")]
    public static bool IsCode(ReadOnlySpan<char> text) => text.Length == 2;

    [Get("/a/{id: int}")] public static string A(int id) => $"{id}";
    [Get("/b/{id:int : range( 1, 5 ) }")] public static string B(int id) => $"{id}";
    [Get("/c/{id: code }")] public static string C(string id) => id;
}
