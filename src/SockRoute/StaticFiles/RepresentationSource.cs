namespace SockRoute.StaticFiles;

/// <summary>What is said of a file, whatever its coding.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="CacheControl">The Cache-Control field, if any.</param>
/// <param name="Varies">Whether there are several codings of it.</param>
/// <param name="MaxKept">The most bytes that are kept in memory.</param>
internal readonly record struct RepresentationSource(
    string ContentType, string? CacheControl, bool Varies, int MaxKept);
