using System.Text;

namespace SockRoute.Build;

/// <summary>
/// Which names a request can ask for: those that the server takes, so that a folder has the same files wherever it is
/// served from.
/// </summary>
internal static class FileName
{
    private const int MaxBytes = 255;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "COM\u00B9", "COM\u00B2", "COM\u00B3",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
        "LPT\u00B9", "LPT\u00B2", "LPT\u00B3",
    };

    /// <summary>Whether a name begins with a dot and is not the one of RFC 8615.</summary>
    public static bool IsHidden(string name) => name[0] == '.' && name != ".well-known";

    public static bool IsServed(string name) =>
        !IsHidden(name)
        && Encoding.UTF8.GetByteCount(name) <= MaxBytes
        && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny('\\', ':', '/')
        && !name.Any(static c => c is < ' ' or '\x7F')
        && !IsDevice(name);

    // "nul.txt" is the device too, as is "nul .txt".
    private static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].TrimEnd(' '));
}
