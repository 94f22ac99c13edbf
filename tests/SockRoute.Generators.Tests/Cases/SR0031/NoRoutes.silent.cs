using SockRoute;

public static class Program
{
    public static int Main(string[] args)
    {
        using var app = new WebApp(args);
        return app.Run();
    }

    [Post("/x")]
    public static string Refit() => "";

    public sealed class PostAttribute(string path) : Attribute
    {
        public string Path => path;
    }
}
