using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.StaticFiles;

/// <summary>Answers with parts of a file, RFC 9110 14 and 15.3.7.</summary>
internal static class RangeResponder
{
    /// <summary>Several ranges are put together in memory; more than that is sent whole instead.</summary>
    private const int MaxTogether = 1024 * 1024;

    /// <summary>Whether these ranges are sent as such.</summary>
    public static bool CanSend(ReadOnlySpan<ByteRange> ranges) => ranges.Length == 1 || LengthOf(ranges) <= MaxTogether;

    /// <summary>416: none of the ranges is in the file.</summary>
    public static void Refuse(HttpContext context, Representation file)
    {
        context.Response.StatusCode = 416;
        context.Response.Headers["Content-Range"] = "bytes */" + Text(file.Length);
    }

    /// <summary>206; false when the file is not the one any more that was looked at.</summary>
    public static bool TrySend(HttpContext context, Representation file, ReadOnlySpan<ByteRange> ranges)
    {
        var handle = file.Content is null ? file.TryOpen() : null;
        if (file.Content is null && handle is null)
        {
            return false;
        }

        context.Response.Headers.Set(file.Fields);
        context.Response.StatusCode = 206;
        if (ranges.Length == 1)
        {
            SendOne(context, file, handle, ranges[0]);
            return true;
        }

        using (handle)
        {
            SendSeveral(context, file, handle, ranges);
        }

        return true;
    }

    private static void SendOne(HttpContext context, Representation file, SafeFileHandle? handle, ByteRange range)
    {
        context.Response.Headers.Add("Content-Range", ContentRange(range, file.Length));
        if (handle is not null)
        {
            context.Exchange.WriteFile(handle, range.First, range.Length);
            return;
        }

        context.Exchange.WriteContent(file.Content!.Value.Slice((int)range.First, (int)range.Length));
    }

    /// <summary><c>multipart/byteranges</c>, RFC 9110 14.6.</summary>
    private static void SendSeveral(
        HttpContext context, Representation file, SafeFileHandle? handle, ReadOnlySpan<ByteRange> ranges)
    {
        var boundary = Random.Shared.NextInt64().ToString("x16", CultureInfo.InvariantCulture)
            + Random.Shared.NextInt64().ToString("x16", CultureInfo.InvariantCulture);
        context.Response.Headers.ContentType = "multipart/byteranges; boundary=" + boundary;
        var body = new MemoryStream();
        foreach (var range in ranges)
        {
            var head = $"\r\n--{boundary}\r\nContent-Type: {file.Fields.ContentType}\r\n"
                + $"Content-Range: {ContentRange(range, file.Length)}\r\n\r\n";
            body.Write(Encoding.ASCII.GetBytes(head));
            body.Write(ReadPart(file, handle, range));
        }

        body.Write(Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n"));
        context.Exchange.WriteContent(body.ToArray());
    }

    private static ReadOnlySpan<byte> ReadPart(Representation file, SafeFileHandle? handle, ByteRange range)
    {
        if (handle is null)
        {
            return file.Content!.Value.Span.Slice((int)range.First, (int)range.Length);
        }

        var part = new byte[range.Length];
        for (var read = 0; read < part.Length;)
        {
            var piece = RandomAccess.Read(handle, part.AsSpan(read), range.First + read);
            read += piece > 0 ? piece : throw new IOException("A file became shorter while it was read.");
        }

        return part;
    }

    private static long LengthOf(ReadOnlySpan<ByteRange> ranges)
    {
        var sum = 0L;
        foreach (var range in ranges)
        {
            sum += range.Length;
        }

        return sum;
    }

    private static string ContentRange(ByteRange range, long length) =>
        $"bytes {Text(range.First)}-{Text(range.Last)}/{Text(length)}";

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
