using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>A path of the file system, as text and as Linux's calls take it.</summary>
internal sealed class FilePath(string text)
{
    public string Text => text;

    /// <summary>UTF-8 with a NUL at its end.</summary>
    public byte[] Terminated { get; } = Encoding.UTF8.GetBytes(text + "\0");

    /// <summary>A path below a folder.</summary>
    /// <param name="root">The folder, without a slash at its end.</param>
    /// <param name="rest">What <see cref="PathResolver"/> has found safe.</param>
    public static FilePath Of(string root, ReadOnlySpan<byte> rest) => new(root + PathDecoder.ToText(rest, ""));

    public FilePath With(string ending) => new(text + ending);
}
