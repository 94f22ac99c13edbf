using System.IO.Compression;

namespace SockRoute.Build;

/// <summary>
/// Compresses contents, and keeps what came out for the next build, by the hash of the content. What a build does not
/// ask for is dropped at its end.
/// </summary>
internal sealed class CompressionCache(string folder)
{
    /// <summary>What saves less than a tenth is not worth the choice.</summary>
    private const double WorthIt = 0.9;

    private const int Sample = 64 * 1024;
    private const int SmallFile = 1024 * 1024;

    private readonly HashSet<string> _used = [];
    private readonly Lock _gate = new();

    /// <summary>The compressed content; empty where that is not much smaller.</summary>
    public byte[] Compress(string hash, byte[] content, Coding coding)
    {
        var name = hash + coding.Ending;
        lock (_gate)
        {
            _used.Add(name);
        }

        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return File.ReadAllBytes(path);
        }

        var compressed = Shrink(content, coding);
        OutputFile.WriteIfNew(path, compressed);
        return compressed;
    }

    /// <summary>Removes what was not asked for.</summary>
    public void Trim()
    {
        if (Directory.Exists(folder))
        {
            var unused = Directory.EnumerateFiles(folder).Where(path => !_used.Contains(Path.GetFileName(path)));
            foreach (var path in unused)
            {
                File.Delete(path);
            }
        }
    }

    private static byte[] Shrink(byte[] content, Coding coding)
    {
        // Pictures and archives are told by their beginning: not all of a film is compressed for nothing.
        var sample = content.AsSpan(0, Math.Min(content.Length, Sample));
        if (content.Length > Sample && Run(sample, coding, CompressionLevel.Fastest).Length > sample.Length * WorthIt)
        {
            return [];
        }

        // The best of Brotli takes seconds for a megabyte.
        var isLarge = content.Length > SmallFile && coding == Coding.Brotli;
        var compressed = Run(content, coding, isLarge ? CompressionLevel.Optimal : CompressionLevel.SmallestSize);
        return compressed.Length > content.Length * WorthIt ? [] : compressed;
    }

    private static byte[] Run(ReadOnlySpan<byte> content, Coding coding, CompressionLevel level)
    {
        var output = new MemoryStream();
        using (var stream = coding.Compress(output, level))
        {
            stream.Write(content);
        }

        return output.ToArray();
    }
}
