using SockRoute;

public class Posts
{
    [Get("/a")]
    public string [|A|]<T>() => "";
}

public class [|Items|]<T>
{
    [Get("/b")]
    public string B() => "";

    public class [|Inner|]
    {
        [Get("/c")]
        public static string C() => "";
    }
}
