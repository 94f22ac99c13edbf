using SockRoute;

public class Posts
{
    [Get("/a")]
    public async Task A() => await Task.Yield();

    [Get("/b")]
    public void B() { }
}
