using System.ComponentModel;
using System.Reflection;
using SockRoute.StaticFiles;

namespace SockRoute;

/// <summary>
/// Where the generated code of an application says that its static files are a part of it. Nothing else calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EmbeddedFiles
{
    /// <summary>The files; null in an application that has none in it.</summary>
    internal static EmbeddedFolders? Folders { get; set; }

    /// <summary>
    /// Says which resource has the files. From then on <c>MapStatic</c> serves the folders that are in it from there.
    /// </summary>
    /// <param name="assembly">The assembly of the application.</param>
    /// <param name="resource">The name of the resource.</param>
    public static void Register(Assembly assembly, string resource) =>
        Folders = new EmbeddedResource(assembly, resource);
}
