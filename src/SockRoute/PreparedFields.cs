using System.Buffers;

namespace SockRoute;

/// <summary>
/// Field lines that many responses have in common, ready to go out. Abstract, so that an application that sends none
/// has no code for them.
/// </summary>
internal abstract class PreparedFields
{
    /// <summary>The Content-Type field, if it is one of them.</summary>
    public abstract string? ContentType { get; }

    /// <summary>Sets them one by one, each in place of all lines of its name.</summary>
    public abstract void AddTo(ResponseHeaders headers);

    /// <summary>Writes the lines, each with its CR LF.</summary>
    public abstract void WriteTo(IBufferWriter<byte> output);
}
