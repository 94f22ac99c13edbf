using System.Runtime.CompilerServices;
using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string [|A|](string id) => id;

    [OverloadResolutionPriority(1)]
    public string A(object id, int x = 1) => $"{id}{x}";

    [Get("/b"), OverloadResolutionPriority(-1)]
    public string [|B|]() => "";

    public string B(params string[] texts) => $"{texts}";
}
