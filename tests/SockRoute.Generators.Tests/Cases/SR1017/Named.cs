using SockRoute;

public interface IPosts
{
    string Show();
}

public class Posts : IPosts
{
    [[|Get("/a")|]]
    public static Posts operator +(Posts left, Posts right) => left;

    [[|Get("/b")|]]
    ~Posts()
    {
    }

    [[|Get("/c")|]]
    string IPosts.Show() => "";

    [[|Get("/d")|]]
    public static implicit operator string(Posts posts) => "";
}
