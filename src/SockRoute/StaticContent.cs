namespace SockRoute;

/// <summary>
/// The files of an application as the pipeline sees them. Behind an abstract class, so that an application without
/// files has no code for them.
/// </summary>
internal abstract class StaticContent
{
    /// <summary>Finds the folders.</summary>
    /// <exception cref="StartupException">A prefix, a folder or an option is bad.</exception>
    public abstract void Open(WebAppOptions options);

    /// <summary>
    /// Answers with a file or a directory, unless a route goes before it; a file goes before a route that ends in a
    /// catch-all.
    /// </summary>
    /// <param name="context">The request, with its match.</param>
    /// <param name="allow">
    /// The methods to be named in a refusal of this one; none where the answer has been written.
    /// </param>
    /// <returns>False when there is nothing to answer with.</returns>
    public abstract bool TryAnswer(HttpContext context, out HttpMethods allow);

    /// <summary>
    /// Answers a path that nothing else answers with the file that a mount has for that, if it has one.
    /// </summary>
    public abstract bool TryFallBack(HttpContext context);
}
