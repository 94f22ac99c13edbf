using System.Buffers;
using System.Text;

namespace SockRoute;

/// <summary>Renders a template to what is no buffer writer.</summary>
public static class TemplateRendering
{
    /// <summary>The page as text.</summary>
    /// <param name="template">The page.</param>
    public static string RenderToString(this ITemplate template)
    {
        var buffer = new ArrayBufferWriter<byte>();
        template.Render(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the page as UTF-8 to a stream, in one piece. Blocks while the stream does.</summary>
    /// <param name="template">The page.</param>
    /// <param name="output">Where the bytes go; it stays open.</param>
    public static void Render(this ITemplate template, Stream output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        template.Render(buffer);
        output.Write(buffer.WrittenSpan);
    }
}
