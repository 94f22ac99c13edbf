using System.Runtime.CompilerServices;
using SockRoute;

public class Posts
{
    [Get("/a/{id}"), OverloadResolutionPriority(1)]
    public string A(string id) => id;

    public string A(object id) => $"{id}";

    [Get("/b/{id}")]
    public string B(int id) => $"{id}";

    [OverloadResolutionPriority(1)]
    public string B(string id) => id;

    [Get("/c/{id}")]
    public string C(int id) => $"{id}";

    public string C(object id) => $"{id}";
}
