using SockRoute;

[Route("/x")]
public class Posts
{
    [Get("/a", Name = "class")]
    public string A() => "";

    [Get("/b", Name = null)]
    public string B() => "";

    [Get("/c", Name = "Größe")]
    public string C() => "";

    [Get("/d", Name = "ToString")]
    public string D() => "";

    [Get(Name = "record")]
    public string E() => "";

    [Get("/f", Name = "Finalize")]
    public string F() => Routes.Posts.@class() + Routes.Posts.Größe() + Routes.Posts.ToString() + Routes.Posts.record();
}
