using System.ComponentModel;
using SockRoute.Responses;

namespace SockRoute;

/// <summary>Writes what a handler returned; <see langword="null"/> is 404. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultWriter
{
    /// <summary>Writes text as <c>text/plain; charset=utf-8</c>, unless the handler chose another type.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="text">The handler's result.</param>
    public static void Write(HttpContext context, string? text)
    {
        if (text is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType ??= "text/plain; charset=utf-8";
        context.Response.Write(text);
    }

    /// <summary>Writes bytes as <c>application/octet-stream</c>, unless the handler chose another type.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="bytes">The handler's result.</param>
    public static void Write(HttpContext context, byte[]? bytes)
    {
        if (bytes is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType ??= "application/octet-stream";
        context.Response.Write(bytes);
    }

    /// <summary>
    /// Writes what a stream has as <c>application/octet-stream</c>, unless the handler chose another type, and disposes it.
    /// </summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="stream">The handler's result.</param>
    public static void Write(HttpContext context, Stream? stream)
    {
        if (stream is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        using (stream)
        {
            context.Response.ContentType ??= "application/octet-stream";
            StreamAnswer.Write(context, stream);
        }
    }

    /// <summary>Lets a result write itself.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="result">The handler's result.</param>
    public static void Write(HttpContext context, IResult? result)
    {
        if (result is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        result.Execute(context);
    }
}
