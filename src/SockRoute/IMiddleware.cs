namespace SockRoute;

/// <summary>The rest of the pipeline: what comes after a middleware, down to the handler. Blocks until that is done.</summary>
/// <param name="context">The request and its response.</param>
public delegate void Next(HttpContext context);

/// <summary>
/// A step around every request, in the order in which <see cref="WebApp.Use(IMiddleware)"/> added it. One instance serves all
/// threads.
/// </summary>
public interface IMiddleware
{
    /// <summary>Handles a request: calls <paramref name="next"/> once, or answers itself and does not.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="next">The rest of the pipeline.</param>
    void Invoke(HttpContext context, Next next);
}
