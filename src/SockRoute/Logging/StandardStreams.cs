using System.Runtime.InteropServices;
using System.Text;
using SockRoute.Linux;

namespace SockRoute.Logging;

/// <summary>
/// Writes to the standard streams, on Linux without <see cref="Console"/>, which would bring its encodings and terminals
/// into every executable.
/// </summary>
internal static unsafe class StandardStreams
{
    private const int Output = 1;
    private const int Error = 2;

    private static readonly Lock Gate = new();

    /// <summary>
    /// Opens what the program was started without: the next pipe or socket would get its number, and what is written here.
    /// </summary>
    public static void Claim()
    {
        if (Portable.IsUsed)
        {
            return;
        }

        int descriptor;
        do
        {
            descriptor = OpenNull();
        }
        while (descriptor is >= 0 and <= Error);

        if (descriptor > Error)
        {
            _ = Syscalls.Close(descriptor);
        }
    }

    public static void WriteErrorLine(string line) => Write(Error, line + "\n");

    public static void WriteOut(string text) => Write(Output, text);

    private static int OpenNull()
    {
        fixed (byte* path = "/dev/null\0"u8)
        {
            return Syscalls.Open(path, Syscalls.ReadWrite);
        }
    }

    private static void Write(int descriptor, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        lock (Gate)
        {
            if (Portable.IsUsed)
            {
                using var stream = descriptor == Output ? Console.OpenStandardOutput() : Console.OpenStandardError();
                stream.Write(bytes);
            }
            else
            {
                WriteAll(descriptor, bytes);
            }
        }
    }

    private static void WriteAll(int descriptor, byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            for (var written = 0; written < bytes.Length;)
            {
                var count = Syscalls.Write(descriptor, start + written, bytes.Length - written);
                if (count < 0 && Marshal.GetLastPInvokeError() != Syscalls.Interrupted)
                {
                    // Nobody reads the stream, and there is no other place to say so.
                    return;
                }

                written += (int)Math.Max(count, 0);
            }
        }
    }
}
