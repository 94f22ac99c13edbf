namespace SockRoute.Generators.Parsing;

/// <summary>What to do about a template that does not start with a slash.</summary>
internal static class StartAdvice
{
    public static string For(string template, bool isPrefix)
    {
        var path = PathIn(template);
        return template.Length == 0 ? "leave [Route] out, because a class needs no prefix"
            : template.Contains("://") ? $"it has no scheme and no host, so write '{path}'"
            : char.IsWhiteSpace(template[0]) ? $"remove the blank before it, and write '{path}'"
            : template[0] == '~' && !isPrefix ? $"'~' does not lead out of the prefix of a class, so write '{path}'"
            : $"write '{path}'";
    }

    /// <summary>The template that was probably meant.</summary>
    public static string PathIn(string template)
    {
        var text = template.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? -1 : text.IndexOf('/', scheme + 3);
        return "/" + (scheme < 0 ? text : host < 0 ? "" : text.Substring(host)).TrimStart('~', '/', '\\', ' ');
    }
}
