using SockRoute;

public abstract class Base
{
    [Get("/a")]
    public static string A() => "";
}

public record Posts
{
    [Get("/b")]
    public string B() => "";
}

public static class Pages
{
    [Get("/c")]
    public static string C() => "";
}

public class Derived : Base
{
    [Get("/d")]
    public virtual string D() => "";
}
