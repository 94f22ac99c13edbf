namespace SockRoute.StaticFiles;

/// <summary>What is said of a file, whatever its coding.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="CacheControl">The Cache-Control field, if any.</param>
/// <param name="Varies">Whether there are several codings of it.</param>
/// <param name="MaxKept">The most bytes that are kept in memory.</param>
internal readonly record struct RepresentationSource(
    string ContentType, string? CacheControl, bool Varies, int MaxKept)
{
    private const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>What the options of a mount say of a file.</summary>
    /// <param name="options">The options.</param>
    /// <param name="name">The name of the file, without its directories.</param>
    /// <param name="isFingerprinted">Whether the name is known to have a fingerprint.</param>
    /// <param name="varies">Whether there are several codings of it.</param>
    public static RepresentationSource Of(StaticFileOptions options, string name, bool isFingerprinted, bool varies)
    {
        var extension = Path.GetExtension(name);
        var isImmutable = options.ImmutableFingerprints && (isFingerprinted || Fingerprint.IsIn(name));
        return new(
            options.MediaTypes.TryGetValue(extension, out var type) ? type : StaticFiles.MediaTypes.Of(extension),
            isImmutable ? Immutable : options.CacheControl,
            varies,
            options.MaxCachedFileSize);
    }
}
