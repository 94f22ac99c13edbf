using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>The names that are devices on Windows, in every directory and with every extension.</summary>
internal static class DeviceNames
{
    public static bool Contains(ReadOnlySpan<byte> name)
    {
        var dot = name.IndexOf((byte)'.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd((byte)' ');
        return stem.Length switch
        {
            3 => Is(stem, "CON"u8) || Is(stem, "PRN"u8) || Is(stem, "AUX"u8) || Is(stem, "NUL"u8),
            4 => IsPort(stem[..3]) && char.IsAsciiDigit((char)stem[3]),
            5 => IsPort(stem[..3]) && IsSuperscript(stem[3..]),
            6 => Is(stem, "CONIN$"u8),
            7 => Is(stem, "CONOUT$"u8),
            _ => false,
        };
    }

    private static bool IsPort(ReadOnlySpan<byte> stem) => Is(stem, "COM"u8) || Is(stem, "LPT"u8);

    private static bool IsSuperscript(ReadOnlySpan<byte> digit) =>
        digit.SequenceEqual("\u00b9"u8) || digit.SequenceEqual("\u00b2"u8) || digit.SequenceEqual("\u00b3"u8);

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> device) => Ascii.EqualsIgnoreCase(name, device);
}
