using Microsoft.Win32.SafeHandles;

namespace SockRoute.StaticFiles;

/// <summary>A file of a folder, as it was when it was read.</summary>
internal sealed class FileRepresentation : Representation
{
    private readonly Folder _folder;

    public FileRepresentation(
        Folder folder, FilePath path, FileFacts facts, byte[]? content, string coding, RepresentationSource source)
        : base(
            content is null ? null : (ReadOnlyMemory<byte>?)content,
            content?.Length ?? facts.Length,
            content is null ? EntityTag.Of(facts, Ending(coding)) : EntityTag.Of(content, Ending(coding)),
            new DateTime(facts.Ticks - (facts.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc),
            coding,
            source)
    {
        _folder = folder;
        Path = path;
        Facts = facts;
    }

    public FilePath Path { get; }

    public FileFacts Facts { get; }

    public override SafeFileHandle? TryOpen()
    {
        if (_folder.Open(Path, Facts.Identity, out var file) == Facts)
        {
            return file;
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Reads what is needed of an open file.</summary>
    /// <param name="folder">The folder that it is in.</param>
    /// <param name="path">Its path.</param>
    /// <param name="file">The file.</param>
    /// <param name="facts">What the file system says of it.</param>
    /// <param name="coding">The coding of its bytes, as Content-Encoding names it, or nothing.</param>
    /// <param name="source">What is said of the file, whatever its coding.</param>
    public static FileRepresentation Read(
        Folder folder,
        FilePath path,
        SafeFileHandle file,
        FileFacts facts,
        string coding,
        RepresentationSource source)
    {
        var content = facts.Length <= source.MaxKept ? ReadContent(file, (int)facts.Length) : null;
        return new(folder, path, facts, content, coding, source);
    }

    private static string Ending(string coding) => coding.Length == 0 ? "" : "-" + coding;

    private static byte[] ReadContent(SafeFileHandle file, int length)
    {
        var content = new byte[length];
        var read = 0;
        for (int piece; (piece = RandomAccess.Read(file, content.AsSpan(read), read)) > 0;)
        {
            read += piece;
        }

        return read == length ? content : content[..read];
    }
}
