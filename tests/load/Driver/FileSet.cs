using System.IO.Compression;
using System.Text;

namespace SockRoute.Load;

/// <summary>
/// The static files: HttpArena's folder, used where it is, or one of the same shape that is made here; and one large file.
/// </summary>
internal sealed class FileSet : IDisposable
{
    public const int LargeMegabytes = 100;
    public const string LargeName = "large.bin";

    private static readonly string[] Codings = [".br", ".gz"];

    private FileSet(string folder, string largeFolder)
    {
        Folder = folder;
        LargeFolder = largeFolder;
        Names = [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Where(IsOriginal).Order(StringComparer.Ordinal)];
        if (Names.Count == 0)
        {
            throw new LoadException($"there are no files in {folder}");
        }
    }

    /// <summary>The folder of the small files and of their compressed siblings.</summary>
    public string Folder { get; }

    /// <summary>The folder of the large file, which is there until this is disposed.</summary>
    public string LargeFolder { get; }

    /// <summary>The files that are asked for.</summary>
    public IReadOnlyList<string> Names { get; }

    public static FileSet Open(Options options, Folders folders)
    {
        var largeFolder = folders.Made("large");
        Directory.CreateDirectory(largeFolder);
        if (options.Data is { } data)
        {
            var folder = Path.GetFullPath(Path.Combine(data, "static"));
            return Directory.Exists(folder) ? new(folder, largeFolder) : throw new LoadException($"there is no {folder}");
        }

        return new(Make(folders.Made("static")), largeFolder);
    }

    /// <summary>Makes the large file, if it is not there.</summary>
    public void MakeLarge()
    {
        var piece = new byte[1_000_000];
        new Random(1).NextBytes(piece);
        using var file = File.Create(Path.Combine(LargeFolder, LargeName));
        for (var i = 0; i < LargeMegabytes; i++)
        {
            file.Write(piece);
        }
    }

    /// <summary>One request for each file, and what has to come back.</summary>
    public IEnumerable<Exchange> Exchanges(bool acceptsCodings)
    {
        foreach (var name in Names)
        {
            var path = Path.Combine(Folder, name);
            var hasSiblings = Codings.Any(ending => File.Exists(path + ending));
            yield return Exchange.GetFile($"/static/{name}", path, acceptsCodings, acceptsCodings && hasSiblings);
        }
    }

    public void Dispose() => File.Delete(Path.Combine(LargeFolder, LargeName));

    private static bool IsOriginal(string name) => !Codings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static string Make(string folder)
    {
        (string Ending, bool IsText, int[] Kilobytes)[] files =
        [
            (".js", true, [12, 22, 35, 200, 300]),
            (".css", true, [8, 18, 25, 60, 200]),
            (".html", true, [55, 120]),
            (".svg", true, [15, 70]),
            (".json", true, [3]),
            (".woff2", false, [18, 22]),
            (".webp", false, [6, 8, 45]),
        ];
        Directory.CreateDirectory(folder);
        foreach (var (ending, isText, kilobytes) in files)
        {
            foreach (var size in kilobytes)
            {
                var path = Path.Combine(folder, $"file{size}{ending}");
                var content = isText ? Text(size * 1024) : Noise(size * 1024);
                File.WriteAllBytes(path, content);
                if (isText)
                {
                    Compress(path + ".br", content, static stream => new BrotliStream(stream, CompressionLevel.Optimal));
                    Compress(path + ".gz", content, static stream => new GZipStream(stream, CompressionLevel.Optimal));
                }
            }
        }

        return folder;
    }

    // Words in any order: that compresses about as far as source text.
    private static byte[] Text(int length)
    {
        string[] words = ["const", "return", "function", "margin", "value", "item", "0", "px;", "{", "}", "=>", "color", "list", "\n"];
        var random = new Random(length);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(words[random.Next(words.Length)]).Append(' ');
        }

        return Encoding.ASCII.GetBytes(text.ToString(0, length));
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private static void Compress(string path, byte[] content, Func<Stream, Stream> open)
    {
        using var file = File.Create(path);
        using var stream = open(file);
        stream.Write(content);
    }
}
