using SockRoute;

[Route("/admin")]
public abstract class Pages;

[Route("/users")]
public class Users : Pages
{
    [Get("/all")]
    public string List() => "";
}

public class NoRoutes : Pages;
