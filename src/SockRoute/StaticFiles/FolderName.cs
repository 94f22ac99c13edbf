namespace SockRoute.StaticFiles;

/// <summary>
/// The name of a folder as the project file and <c>MapStatic</c> have it. The build, the compiler and the server compare
/// it, each with this code.
/// </summary>
internal static class FolderName
{
    /// <summary>Without what does not change which folder it is.</summary>
    public static string Of(string written)
    {
        var name = written.Replace('\\', '/').TrimEnd('/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }
}
