namespace SockRoute.Generators.Parsing;

/// <summary>What to write instead of a binding attribute that is not supported yet.</summary>
internal static class SourceAdvice
{
    public static string For(string word, string name) => word switch
    {
        "Header" => $"[FromHeader] is not supported yet, so take HttpRequest and read Headers[\"{name}\"]",
        "Cookie" => "[FromCookie] is not supported yet, so take HttpRequest and read Headers[\"Cookie\"]",
        _ => "[FromServices] is not supported yet, so take the service in the constructor of the class",
    };

    public static string ForBody(string type) =>
        $"a body as '{type}' is not supported yet, so make it a 'string', or take HttpRequest and read its Body";
}
