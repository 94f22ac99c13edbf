namespace SockRoute;

#pragma warning disable RS0026 // The overloads differ in their first parameter, which is never left out.

public static partial class Results
{
    private const string Unknown = "application/octet-stream";

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The body; it is not copied.</param>
    /// <param name="contentType">The media type. Default: <c>application/octet-stream</c>.</param>
    /// <param name="fileDownloadName">
    /// The name under which browsers save it (RFC 6266). Default: <see langword="null"/>, they decide.
    /// </param>
    public static FileContentHttpResult Bytes(
        byte[] bytes, string contentType = Unknown, string? fileDownloadName = null) =>
        new(bytes, contentType, fileDownloadName);

    /// <summary>All that a stream has, which is disposed then. Blocks when the stream or the client is slow.</summary>
    /// <param name="stream">The body, from where it stands; its length, where it knows one, is the answer's.</param>
    /// <param name="contentType">The media type. Default: <c>application/octet-stream</c>.</param>
    /// <param name="fileDownloadName">
    /// The name under which browsers save it (RFC 6266). Default: <see langword="null"/>, they decide.
    /// </param>
    public static FileStreamHttpResult Stream(
        Stream stream, string contentType = Unknown, string? fileDownloadName = null) =>
        new(stream, contentType, fileDownloadName);

    /// <summary>
    /// A file, sent as static files are: with its date and an entity tag, by which clients ask whether it has changed (RFC
    /// 9110 13), in ranges (14), and without a thread that waits. 404 when there is no such file.
    /// </summary>
    /// <param name="path">
    /// The path, from the working directory where it is relative. Whatever it leads to is sent: where a part of it comes
    /// from a client, check that part.
    /// </param>
    /// <param name="contentType">The media type. Default: <see langword="null"/>, the one of the path's extension.</param>
    /// <param name="fileDownloadName">
    /// The name under which browsers save it (RFC 6266). Default: <see langword="null"/>, they decide.
    /// </param>
    /// <exception cref="ArgumentException">The path is empty or has a NUL, or the media type has a line break.</exception>
    public static PhysicalFileHttpResult File(
        string path, string? contentType = null, string? fileDownloadName = null) =>
        new(path, contentType, fileDownloadName);

    /// <summary>Bytes as a file, the same as <see cref="Bytes"/>.</summary>
    /// <param name="fileContents">The body; it is not copied.</param>
    /// <param name="contentType">The media type. Default: <see langword="null"/>, <c>application/octet-stream</c>.</param>
    /// <param name="fileDownloadName">
    /// The name under which browsers save it (RFC 6266). Default: <see langword="null"/>, they decide.
    /// </param>
    public static FileContentHttpResult File(
        byte[] fileContents, string? contentType = null, string? fileDownloadName = null) =>
        new(fileContents, contentType ?? Unknown, fileDownloadName);

    /// <summary>What a stream has as a file, the same as <see cref="Stream"/>.</summary>
    /// <param name="fileStream">The body, from where it stands; it is disposed.</param>
    /// <param name="contentType">The media type. Default: <see langword="null"/>, <c>application/octet-stream</c>.</param>
    /// <param name="fileDownloadName">
    /// The name under which browsers save it (RFC 6266). Default: <see langword="null"/>, they decide.
    /// </param>
    public static FileStreamHttpResult File(
        Stream fileStream, string? contentType = null, string? fileDownloadName = null) =>
        new(fileStream, contentType ?? Unknown, fileDownloadName);
}
