using System.Buffers;
using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>The field lines of a file, as text and as the bytes that they are on the wire. Never changes.</summary>
internal sealed class FileFieldLines : PreparedFields
{
    private readonly KeyValuePair<string, string>[] _others;
    private readonly byte[] _bytes;

    public FileFieldLines(string? contentType, params KeyValuePair<string, string>[] others)
    {
        ContentType = contentType;
        _others = others;
        var text = new StringBuilder();
        if (contentType is not null)
        {
            Append(text, "Content-Type", contentType);
        }

        foreach (var (name, value) in others)
        {
            Append(text, name, value);
        }

        _bytes = Encoding.ASCII.GetBytes(text.ToString());
    }

    public override string? ContentType { get; }

    public override void AddTo(ResponseHeaders headers)
    {
        headers["Content-Type"] = ContentType;
        foreach (var (name, value) in _others)
        {
            headers[name] = value;
        }
    }

    public override void WriteTo(IBufferWriter<byte> output) => output.Write(_bytes);

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append(name).Append(": ").Append(value).Append("\r\n");
}
