using SockRoute;

public static class Things
{
    [Get("/{key:length(200)}")] public static string ByKey(string key) => key;
    [Get("[|/{name:slug}|]")] public static string ByName(string name) => name;
}
