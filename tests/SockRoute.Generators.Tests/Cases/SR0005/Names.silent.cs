using SockRoute;

public class Posts
{
    [Get("/a/{_x1}/{größe}/{class}")]
    public string A(string _x1, string größe, string @class) => _x1 + größe + @class;
}
