namespace SockRoute.Build;

/// <summary>Files that somebody has compressed already, beside those that they are the same as.</summary>
internal static class Sibling
{
    /// <summary>The bytes of the compressed file; null where there is none, or one of another content.</summary>
    public static byte[]? Find(StaticFolder folder, StaticFile file, Coding coding, byte[] plain)
    {
        var name = file.Name + coding.Ending;
        if (folder.Files.FirstOrDefault(other => other.Name == name) is not { } sibling)
        {
            return null;
        }

        var content = sibling.Read();
        return IsSame(content, coding, plain) ? content : null;
    }

    private static bool IsSame(byte[] compressed, Coding coding, byte[] plain)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        try
        {
            using var stream = coding.Decompress(new MemoryStream(compressed));
            for (int read; (read = stream.Read(buffer)) > 0; length += read)
            {
                if (length + read > plain.Length || !plain.AsSpan(length, read).SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }
            }
        }
        catch (InvalidDataException)
        {
            // It only has the name of a compressed file.
            return false;
        }

        return length == plain.Length;
    }
}
