using Microsoft.Win32.SafeHandles;

namespace SockRoute.StaticFiles;

/// <summary>
/// A folder by .NET's own calls. Links are looked at before a file is opened, so whoever may change the folder at that
/// moment may also lead out of it.
/// </summary>
internal sealed class PortableFolder : Folder
{
    private readonly bool _followsLinksOut;

    private PortableFolder(string root, bool followsLinksOut)
    {
        Root = root;
        _followsLinksOut = followsLinksOut;
    }

    public override string Root { get; }

    public static new PortableFolder? Find(string path, bool followsLinksOut) =>
        RealPath.Of(path) is { } real && Directory.Exists(real)
            ? new(Path.TrimEndingDirectorySeparator(real).TrimEnd('/'), followsLinksOut)
            : null;

    public override FileFacts FactsOf(FilePath path)
    {
        try
        {
            var info = new FileInfo(path.Text);
            info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return info.Exists
                ? new(FileKind.Regular, info.Length, info.LastWriteTimeUtc.Ticks)
                : Directory.Exists(path.Text) ? new(FileKind.Directory, 0, 0) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    public override FileFacts Open(FilePath path, FileIdentity? known, out SafeFileHandle? file)
    {
        file = null;
        var facts = FactsOf(path);
        if (facts.Kind == FileKind.None || !IsServed(path))
        {
            return default;
        }

        if (facts.Kind == FileKind.Directory)
        {
            return facts;
        }

        // What is no regular file has no length, and to open it for reading could block; to open it for writing, too,
        // does not.
        var access = facts.Length == 0 && !OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read;
        try
        {
            file = File.OpenHandle(path.Text, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(file);
            if (length > 0 || !HasMore(file))
            {
                return facts with { Length = length };
            }

            file.Dispose();
            file = null;
            return default;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            file?.Dispose();
            file = null;
            return default;
        }
    }

    // A device has bytes without end, and no length.
    private static bool HasMore(SafeFileHandle file) => RandomAccess.Read(file, stackalloc byte[1], 0) > 0;

    private bool IsServed(FilePath path) =>
        _followsLinksOut || (RealPath.Of(path.Text) is { } real && IsInside(Root, real));
}
