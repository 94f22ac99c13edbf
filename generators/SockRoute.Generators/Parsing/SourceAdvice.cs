namespace SockRoute.Generators.Parsing;

/// <summary>What to write instead of a body that is not supported yet.</summary>
internal static class SourceAdvice
{
    public static string ForBody(string type) =>
        $"a body as '{type}' is not supported yet, so make it a 'string', or take HttpRequest and read its Body";
}
