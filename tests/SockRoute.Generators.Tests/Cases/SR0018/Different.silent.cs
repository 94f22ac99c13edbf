using SockRoute;

public class Posts
{
    [Get("/posts")]
    public string A() => "";

    [Post("/Posts")]
    public string B() => "";

    [Put("/posts/")]
    public string C() => "";

    [Get("/posts/{id}")]
    public string D(string id) => id;

    [Get("/")]
    public string E() => "";
}
