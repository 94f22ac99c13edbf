using SockRoute;

public class Posts
{
    [Get("/a")]
    public string A()
    {
        static string Local() => "";
        return Local();
    }
}
