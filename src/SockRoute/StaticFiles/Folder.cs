using System.Text;
using Microsoft.Win32.SafeHandles;
using SockRoute.Linux;

namespace SockRoute.StaticFiles;

/// <summary>A folder that is served: what is in it, and nothing out of it.</summary>
internal abstract class Folder
{
    /// <summary>The folder's path without links, and without a slash at its end.</summary>
    public abstract string Root { get; }

    /// <summary>The folder at a path, or null when there is none.</summary>
    public static Folder? Find(string path, bool followsLinksOut) => Portable.IsUsed
        ? PortableFolder.Find(path, followsLinksOut)
        : LinuxFolder.Find(path, followsLinksOut);

    /// <summary>What a path leads to now, wherever that is.</summary>
    public abstract FileFacts FactsOf(FilePath path);

    /// <summary>Opens a regular file in the folder. Never blocks for one that is something else.</summary>
    /// <param name="path">The path.</param>
    /// <param name="file">The open file; null when it is a directory, or nothing that is served.</param>
    /// <exception cref="IOException">The process has too many open files.</exception>
    public FileFacts Open(FilePath path, out SafeFileHandle? file) => Open(path, known: null, out file);

    /// <summary>The same for a path that may still lead to a file that was found in the folder before.</summary>
    public abstract FileFacts Open(FilePath path, FileIdentity? known, out SafeFileHandle? file);

    /// <summary>
    /// Whether a path without links is the folder, or below it under names that are served: a link to a hidden file is
    /// no way to it.
    /// </summary>
    protected static bool IsInside(string root, ReadOnlySpan<char> path) =>
        path.StartsWith(root, StringComparison.Ordinal)
        && (path.Length == root.Length
            || (path[root.Length] == Path.DirectorySeparatorChar && PathResolver.IsSafe(Below(path[root.Length..]))));

    private static byte[] Below(ReadOnlySpan<char> path)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(path)];
        Encoding.UTF8.GetBytes(path, bytes);
        if (Path.DirectorySeparatorChar != '/')
        {
            bytes.AsSpan().Replace((byte)Path.DirectorySeparatorChar, (byte)'/');
        }

        return bytes;
    }
}
