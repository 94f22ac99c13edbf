using System.IO.Compression;

namespace SockRoute.Build;

/// <summary>A way to compress, with the ending of the files that are compressed so.</summary>
internal sealed record Coding(
    string Ending, Func<Stream, CompressionLevel, Stream> Compress, Func<Stream, Stream> Decompress)
{
    public static readonly Coding Brotli = new(
        ".br",
        static (stream, level) => new BrotliStream(stream, level),
        static stream => new BrotliStream(stream, CompressionMode.Decompress));

    public static readonly Coding Gzip = new(
        ".gz",
        static (stream, level) => new GZipStream(stream, level),
        static stream => new GZipStream(stream, CompressionMode.Decompress));
}
