using SockRoute;

public class Posts
{
    [Get("/a"), Get("/a/{id}")]
    public string A(int id = 5) => $"{id}";

    [Get("/b/{id?}"), Get("/b/c/{id}")]
    public string B(int? id) => $"{id}";

    [Get("/c/{id}")]
    public string C(string id, string? q, int page = 1, CancellationToken aborted = default) => $"{id}{q}{page}{aborted}";
}
