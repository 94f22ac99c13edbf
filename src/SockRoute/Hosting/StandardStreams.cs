using System.Text;

namespace SockRoute.Hosting;

/// <summary>Writes whole lines to the standard streams without what <see cref="Console"/> brings along: encodings, terminals, locks.</summary>
internal static class StandardStreams
{
    private static readonly Lock Gate = new();

    public static void WriteErrorLine(string line) => Write(Console.OpenStandardError, line + "\n");

    public static void WriteOut(string text) => Write(Console.OpenStandardOutput, text);

    private static void Write(Func<Stream> open, string text)
    {
        lock (Gate)
        {
            using var stream = open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
