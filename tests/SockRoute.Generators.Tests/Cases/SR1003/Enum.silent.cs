using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/a/{x:enum}")]
    public string A(Order x) => $"{x}";

    [Get("/b/{x:enum:alpha}")]
    public string B([FromRoute(Name = "x")] Order order) => $"{order}";
}
