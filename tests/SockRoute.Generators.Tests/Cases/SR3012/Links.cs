using SockRoute;

public class Posts
{
    [Get("/a")] public IResult A() => Results.[|Ok|](Routes.Posts.A().ToString());
    [Get("/b")] public IResult B(List<int> ids) => Results.[|Ok|](ids.Select(id => Routes.Posts.C(id).ToString()).ToArray());
    [Get("/d")] public IResult D(List<int> ids) => Results.[|Ok|](ids.Select(id => new Item(Routes.Posts.C(id))));
    [Get("/c/{id}")] public int C(int id) => id;
}

public record Item(string Link);
