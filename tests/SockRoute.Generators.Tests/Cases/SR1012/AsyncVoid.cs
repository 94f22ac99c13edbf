using SockRoute;

public class Posts
{
    [Get("/a")]
    public async void [|A|]() => await Task.Yield();
}
