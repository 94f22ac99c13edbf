using SockRoute;

public class Posts(IFormatProvider format, string title = "Blog")
{
    [Get("/a")]
    public string A() => $"{format}{title}";
}
