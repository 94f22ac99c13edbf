using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.StaticFiles;

/// <summary>One file as it is sent: its fields, ready to go out, and its bytes where they are at hand.</summary>
internal class Representation
{
    /// <summary>Puts the fields together.</summary>
    /// <param name="content">The bytes; null when they are sent from the disk.</param>
    /// <param name="length">How many bytes there are.</param>
    /// <param name="tag">The strong entity tag with its quotes.</param>
    /// <param name="lastModified">To the second; null where that is not known.</param>
    /// <param name="coding">The coding of the bytes, as Content-Encoding names it, or nothing.</param>
    /// <param name="source">What is said of the file, whatever its coding.</param>
    public Representation(
        ReadOnlyMemory<byte>? content,
        long length,
        string tag,
        DateTime? lastModified,
        string coding,
        RepresentationSource source)
    {
        Content = content;
        Length = length;
        Tag = Encoding.ASCII.GetBytes(tag);
        LastModified = lastModified;
        var shared = new List<KeyValuePair<string, string>> { new("ETag", tag) };
        Add(shared, "Last-Modified", lastModified is { } date ? HttpDate.Format(date) : null);
        Add(shared, "Cache-Control", source.CacheControl);
        Add(shared, "Vary", source.Varies ? "Accept-Encoding" : null);
        var all = new List<KeyValuePair<string, string>>(shared)
        {
            new("Accept-Ranges", "bytes"),
            new("X-Content-Type-Options", "nosniff"),
        };
        Add(all, "Content-Encoding", coding.Length > 0 ? coding : null);
        Fields = new(source.ContentType, [.. all]);
        NotModifiedFields = new(null, [.. shared]);
    }

    /// <summary>The bytes; null when they are sent from the disk.</summary>
    public ReadOnlyMemory<byte>? Content { get; }

    public long Length { get; }

    /// <summary>The entity tag with its quotes.</summary>
    public byte[] Tag { get; }

    /// <summary>To the second, as the field has it; null where that is not known.</summary>
    public DateTime? LastModified { get; }

    /// <summary>The fields of 200 and 206.</summary>
    public FileFieldLines Fields { get; }

    /// <summary>The fields of 304, RFC 9110 15.4.5.</summary>
    public FileFieldLines NotModifiedFields { get; }

    /// <summary>
    /// Opens the file of a representation whose bytes are not at hand; null when it is not the one any more that was
    /// looked at.
    /// </summary>
    public virtual SafeFileHandle? TryOpen() => null;

    private static void Add(List<KeyValuePair<string, string>> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields.Add(new(name, value));
        }
    }
}
