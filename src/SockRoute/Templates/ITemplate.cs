using System.Buffers;

namespace SockRoute;

/// <summary>
/// What a type with <see cref="TemplateAttribute"/> becomes: a page that writes itself. As the result of a handler it
/// is sent with the media type of its file.
/// </summary>
public interface ITemplate : IResult
{
    /// <summary>
    /// The <c>Content-Type</c> that the extension of the file stands for: <c>.txt</c> is plain text, <c>.xml</c> XML,
    /// everything else HTML, all in UTF-8.
    /// </summary>
    string ContentType { get; }

    /// <summary>Writes the page as UTF-8. Allocates nothing itself, and blocks only where the output does.</summary>
    /// <param name="output">Where the bytes go.</param>
    void Render(IBufferWriter<byte> output);

    /// <summary>Sends the page, of <see cref="ContentType"/> unless the handler chose another type.</summary>
    /// <param name="context">The request and its response.</param>
    void IResult.Execute(HttpContext context)
    {
        context.Response.ContentType ??= ContentType;
        Render(context.Response.BodyWriter);
    }
}
