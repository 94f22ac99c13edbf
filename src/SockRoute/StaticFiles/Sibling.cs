namespace SockRoute.StaticFiles;

/// <summary>A compressed file beside another one, or its absence.</summary>
/// <param name="Path">Where it is, or would be.</param>
/// <param name="Facts">What the file system says of it.</param>
/// <param name="Representation">How it is sent; null when it is not there, or older than the other file.</param>
internal readonly record struct Sibling(FilePath Path, FileFacts Facts, FileRepresentation? Representation);
