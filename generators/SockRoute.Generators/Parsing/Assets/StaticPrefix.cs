namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Checks what a folder is served at, as the server does when it starts.</summary>
internal static class StaticPrefix
{
    private const string Allowed = "-._~!$&'()*+,;=:@/%";

    /// <summary>What is wrong and what to write, or null.</summary>
    public static string? FindMistake(string prefix) =>
        !prefix.StartsWith("/", StringComparison.Ordinal) ? $"it must start with '/', so write '/{prefix}'"
        : prefix == "/" ? null
        : prefix.EndsWith("/", StringComparison.Ordinal) ? $"it must not end with '/', so write '{Trimmed(prefix)}'"
        : !prefix.All(IsOfAPath)
            ? "it has a character that a path does not have"
        : prefix.Substring(1).Split('/').Any(static segment => segment is "" or "." or "..")
            ? "it has a segment that no request has"
        : null;

    private static bool IsOfAPath(char c) =>
        c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' || Allowed.IndexOf(c) >= 0;

    private static string Trimmed(string prefix) => prefix.TrimEnd('/') is { Length: > 0 } rest ? rest : "/";
}
