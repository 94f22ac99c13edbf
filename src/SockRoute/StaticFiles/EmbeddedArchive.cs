using System.Buffers.Binary;
using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>
/// Reads what the build has made of the folders: an index, then the text and the bytes that it points to. All numbers
/// are of 4 bytes, the lowest first.
/// <code>
/// archive = "SOCKRTE1" folders names contents *folder *name *content *OCTET
/// folder  = name-offset name-length first-name names
/// name    = text-offset text-length content flags     ; in the order of their bytes in each folder; flag 1: fingerprint
/// content = 3(offset length) tag                      ; plain, Brotli, gzip; length 0: none; the tag is 16 letters
/// </code>
/// </summary>
internal sealed class EmbeddedArchive
{
    private const int HeaderSize = 20;
    private const int FolderSize = 16;
    private const int NameSize = 16;
    private const int ContentSize = 40;
    private const int TagLength = 16;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _folders;
    private readonly int _names;
    private readonly int _contents;

    public EmbeddedArchive(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("SOCKRTE1"u8))
        {
            throw new StartupException("The files in the application were put there by another version of SockRoute");
        }

        _bytes = bytes;
        _folders = Number(8);
        _names = HeaderSize + (_folders * FolderSize);
        _contents = _names + (Number(12) * NameSize);
    }

    /// <summary>The files of a folder; null where the archive has none of its name.</summary>
    /// <param name="folder">The folder, as the project file names it.</param>
    /// <param name="options">How it is served.</param>
    public FileSource? Find(string folder, StaticFileOptions options)
    {
        var name = Encoding.UTF8.GetBytes(FolderName.Of(folder));
        for (var at = HeaderSize; at < _names; at += FolderSize)
        {
            if (Slice(at).Span.SequenceEqual(name))
            {
                return new EmbeddedSource(this, Number(at + 8), Number(at + 12), options);
            }
        }

        return null;
    }

    /// <summary>A path with a slash at its start.</summary>
    public ReadOnlySpan<byte> NameAt(int index) => Slice(_names + (index * NameSize)).Span;

    /// <summary>Whether a path has a fingerprint that the build has put into it.</summary>
    public bool IsFingerprinted(int name) => Number(_names + (name * NameSize) + 12) == 1;

    /// <summary>Puts together what is sent for a path.</summary>
    public FileEntry Read(int name, StaticFileOptions options)
    {
        var at = _contents + (Number(_names + (name * NameSize) + 8) * ContentSize);
        var tag = Encoding.ASCII.GetString(_bytes.Span.Slice(at + 24, TagLength));
        var (brotli, gzip) = (Slice(at + 8), Slice(at + 16));
        var path = NameAt(name);
        var file = Encoding.UTF8.GetString(path[(path.LastIndexOf((byte)'/') + 1)..]);
        var varies = !brotli.IsEmpty || !gzip.IsEmpty;
        var source = RepresentationSource.Of(options, file, IsFingerprinted(name), varies);
        return new(
            Represent(Slice(at), tag, "", source),
            brotli.IsEmpty ? null : Represent(brotli, tag, "br", source),
            gzip.IsEmpty ? null : Represent(gzip, tag, "gzip", source));
    }

    private static Representation Represent(
        ReadOnlyMemory<byte> content, string tag, string coding, RepresentationSource source) =>
        new(content, content.Length, $"\"{tag}{(coding.Length == 0 ? "" : "-" + coding)}\"", null, coding, source);

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.Span[at..]);

    private ReadOnlyMemory<byte> Slice(int at) => _bytes.Slice(Number(at), Number(at + 4));
}
