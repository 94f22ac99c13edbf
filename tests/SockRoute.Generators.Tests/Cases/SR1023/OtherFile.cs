using SockRoute;

public partial class Posts
{
    [Get("/a/{id}")]
    public string [|A|](string id) => id;
}
//// Other.cs
using System.Runtime.CompilerServices;

public partial class Posts
{
    [OverloadResolutionPriority(1)]
    public string A(object id) => $"{id}";
}
