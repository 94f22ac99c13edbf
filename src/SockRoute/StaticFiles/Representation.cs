using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.StaticFiles;

/// <summary>One file as it is sent: its fields, ready to go out, and its bytes where they are few.</summary>
internal sealed class Representation
{
    public required FilePath Path { get; init; }

    public required FileFacts Facts { get; init; }

    /// <summary>The bytes; null when they are sent from the disk.</summary>
    public required byte[]? Content { get; init; }

    public required long Length { get; init; }

    /// <summary>The entity tag with its quotes.</summary>
    public required byte[] Tag { get; init; }

    /// <summary>To the second, as the field has it.</summary>
    public required DateTime LastModified { get; init; }

    /// <summary>The fields of 200 and 206.</summary>
    public required FileFieldLines Fields { get; init; }

    /// <summary>The fields of 304, RFC 9110 15.4.5.</summary>
    public required FileFieldLines NotModifiedFields { get; init; }

    /// <summary>Opens the file; null when it is not the one any more that was looked at.</summary>
    public SafeFileHandle? TryOpen(Folder folder)
    {
        if (folder.Open(Path, out var file) == Facts)
        {
            return file;
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Reads what is needed of an open file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="file">The file.</param>
    /// <param name="facts">What the file system says of it.</param>
    /// <param name="coding">The coding of its bytes, as Content-Encoding names it, or nothing.</param>
    /// <param name="source">What is said of the file, whatever its coding.</param>
    public static Representation Read(
        FilePath path, SafeFileHandle file, FileFacts facts, string coding, RepresentationSource source)
    {
        var content = facts.Length <= source.MaxKept ? ReadContent(file, (int)facts.Length) : null;
        var ending = coding.Length == 0 ? "" : "-" + coding;
        var tag = content is null ? EntityTag.Of(facts, ending) : EntityTag.Of(content, ending);
        var lastModified = new DateTime(facts.Ticks - (facts.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        var shared = new List<KeyValuePair<string, string>>
        {
            new("ETag", tag),
            new("Last-Modified", HttpDate.Format(lastModified)),
        };
        if (source.CacheControl is not null)
        {
            shared.Add(new("Cache-Control", source.CacheControl));
        }

        if (source.Varies)
        {
            shared.Add(new("Vary", "Accept-Encoding"));
        }

        KeyValuePair<string, string>[] all =
            [.. shared, new("Accept-Ranges", "bytes"), new("X-Content-Type-Options", "nosniff")];
        return new()
        {
            Path = path,
            Facts = facts,
            Content = content,
            Length = content?.Length ?? facts.Length,
            Tag = Encoding.ASCII.GetBytes(tag),
            LastModified = lastModified,
            Fields = new(source.ContentType, coding.Length == 0 ? all : [.. all, new("Content-Encoding", coding)]),
            NotModifiedFields = new(null, [.. shared]),
        };
    }

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
