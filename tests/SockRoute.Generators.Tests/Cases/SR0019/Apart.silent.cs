using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get, Post]
    public string List(int page = 1) => "";

    [Get("/{page:int}", Name = "Page")]
    public string List(int page, HttpContext context) => "";

    [Get("/{id:int}/edit")]
    public string Edit(int id, int? page = null) => "";

    [Post("/{id:int}/edit")]
    public string Edit(int id, HttpContext context, string? note = null) => "";

    [Get("/find")]
    public string Find(string text) => text;

    [Post("/find")]
    public string Find() => "";

    [Get("/{id:int}/n/{name}"), Get("/n/{id:int}", Name = "Short")]
    public string Show(int id, string? name) => "";

    [Get("/x/{x?}")]
    public string Optional(int? x) => "";

    [Get("/y/{x}")]
    public string Optional(int x) => "";
}
