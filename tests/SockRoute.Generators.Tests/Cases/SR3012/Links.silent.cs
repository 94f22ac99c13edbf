using SockRoute;

public record Item(string Link);

public class Posts
{
    [Get("/a")] public IResult A() => Results.Ok<string>(Routes.Posts.A());
    [Get("/b")] public IResult B() => Results.Created(Routes.Posts.A(), new Item(Routes.Posts.A()));
    [Get("/c")] public IResult C() => Results.Ok(new Item(Routes.Posts.A()));
    [Get("/e")] public IResult E()
    {
        string link = Routes.Posts.A();
        return Results.Ok(link);
    }
}
