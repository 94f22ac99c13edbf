using SockRoute;

public class Posts
{
    [[|Get("/a")|]]
    private string A() => "";

    [[|Get("/b")|]]
    string B() => "";

    public string C
    {
        [[|Get("/c")|]]
        get => "";
    }

    public string D()
    {
        [[|Get("/d")|]]
        static string Local() => "";

        Func<string> lambda = [[|Get("/e")|]] () => "";
        return A() + B() + Local() + lambda();
    }
}
