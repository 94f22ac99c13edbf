using System.Globalization;
using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>The routes that most tests talk to.</summary>
internal static class StandardRoutes
{
    public static TestRoutes Add(TestRoutes routes) => routes
        .Get("/ping", _ => "pong")
        .Get("/", _ => "root")
        .Get("/method", context => context.Request.Method)
        .Get("/host", context => context.Request.Host)
        .Get("/protocol", context => context.Request.Protocol)
        .Get(
            "/target",
            context => context.Request.RawTarget + " " + context.Request.Path + " " + context.Request.QueryString)
        .Get("/path/*", context => context.Request.Path + "|" + new ParameterBinder(context).Route(0))
        .Get("/field", context => context.Request.Headers["X-Field"] ?? "none")
        .Get("/status/*", Status)
        .Add(HttpMethods.Get, "/stream/*", Stream)
        .Post("/echo", Echo)
        .Post("/count", context => Count(context).ToString(CultureInfo.InvariantCulture))
        .Post("/ignore", _ => "ignored")
        .AddBound(HttpMethods.Post, "/bound", (context, body) => ResultWriter.Write(context, body))
        .AddBound(HttpMethods.Put, "/bound", (context, body) => ResultWriter.Write(context, "put " + body));

    private static string Status(HttpContext context)
    {
        context.Response.StatusCode = new ParameterBinder(context).Route<int>(0, "status");
        return "a body of 20 letters";
    }

    /// <summary>Writes so many bytes in pieces that do not fit any buffer exactly, and flushes the first one.</summary>
    private static void Stream(HttpContext context)
    {
        var size = new ParameterBinder(context).Route<int>(0, "size");
        for (var sent = 0; sent < size;)
        {
            var piece = Pattern(sent, Math.Min(7001, size - sent));
            context.Response.Write(piece);
            if (sent == 0)
            {
                context.Response.Flush();
            }

            sent += piece.Length;
        }
    }

    /// <summary>Bytes that differ at neighbouring offsets, so that a lost or repeated one shows.</summary>
    public static byte[] Pattern(int start, int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)((start + i) % 251);
        }

        return bytes;
    }

    private static string Echo(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static long Count(HttpContext context)
    {
        var buffer = new byte[4096];
        var count = 0L;
        for (int read; (read = context.Request.Body.Read(buffer)) > 0;)
        {
            count += read;
        }

        return count;
    }
}
