// LangVersion 11
using SockRoute;

public static class Program
{
    public static void Start(WebApp app) => app.MapRoutes();
}
