// LangVersion 12
using SockRoute;

public enum Order { Newest, Oldest }

[Route("/posts")]
public class Posts(IDisposable service)
{
    [Get("/{id:int:min(1)}")]
    public string A(int id, Order? order, string? text = null) => $"{id}{order}{text}{service}";

    [Get("/{name}.{ext}")]
    public string B(string name, string ext) => name + ext;

    [Get("/files/{*path}")]
    public string C(string path) => path;

    [Post("/{order:enum}")]
    public string D(Order order, [FromBody] string text) => $"{order}{text}";
}

public static class Program
{
    public static void Start(WebApp app) => app.MapRoutes();
}
