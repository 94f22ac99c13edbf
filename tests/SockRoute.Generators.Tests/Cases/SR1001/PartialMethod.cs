using SockRoute;

public partial class Posts
{
    [Get("/a/{[|key|]}", Name = "A")]
    public partial string Show(string id);
}
//// Other.cs
#pragma warning disable CS8826 // The parts name a parameter differently.
using SockRoute;

public partial class Posts
{
    [Get("/b/{id}", Name = "B"), Get("/c/{[|key|]}", Name = "C")]
    public partial string Show(string key) => key;
}
