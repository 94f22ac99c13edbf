using SockRoute;

public partial class Posts
{
    [Get("/a")]
    public partial string Both(int page);

    [Get("/c")]
    public partial string Defining(int page);

    public partial string Implementing(int page);
}
//// Other.cs
using SockRoute;

public partial class Posts
{
    [Get("/b", Name = "Other")]
    public partial string Both(int page) => $"{page}";

    public partial string Defining(int page) => $"{page}";

    [Get("/d")]
    public partial string Implementing(int page) => $"{page}";
}
