using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Faults;

/// <summary>Handlers that do what a handler must not do.</summary>
internal static class FaultyRoutes
{
    public static void Add(TestRoutes routes) => routes
        .Get("/throw", _ => throw new InvalidOperationException("thrown on purpose"))
        .Get("/throw-canceled", _ => throw new OperationCanceledException())
        .Get("/throw-io", _ => throw new IOException("not of the connection"))
        .Get("/throw-late", context => Begin(context, null) + Throw())
        .Add(HttpMethods.Get, "/too-much", context => WriteTooMuch(context, flushes: false))
        .Add(HttpMethods.Get, "/too-much-late", context => WriteTooMuch(context, flushes: true))
        .Add(HttpMethods.Get, "/too-much-swallowed", SwallowTooMuch)
        .Add(HttpMethods.Get, "/too-much-advanced", AdvanceTooFar)
        .Add(HttpMethods.Get, "/too-little", context => Begin(context, 100))
        .Get("/field-late", context => Begin(context, null) + (context.Response.Headers["X-Late"] = "late"))
        .Get("/status-late", context => Begin(context, null) + (context.Response.StatusCode = 204))
        .Get("/length-late", context => Begin(context, null) + (context.Response.ContentLength = 4))
        .Get("/clear-late", context =>
        {
            Begin(context, null);
            context.Response.Clear();
            return "cleared";
        })
        .Add(HttpMethods.Get, "/write-aborted", context =>
        {
            Begin(context, null);
            context.Abort();
            context.Response.Write(new byte[100_000]);
        });

    private static string Begin(HttpContext context, long? length)
    {
        context.Response.ContentLength = length;
        context.Response.Write("half");
        context.Response.Flush();
        return "";
    }

    private static string Throw() => throw new InvalidOperationException("thrown on purpose");

    private static void WriteTooMuch(HttpContext context, bool flushes)
    {
        context.Response.ContentLength = 4;
        context.Response.Write("full");
        if (flushes)
        {
            context.Response.Flush();
        }

        context.Response.Write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
    }

    private static void SwallowTooMuch(HttpContext context)
    {
        Assert.Throws<InvalidOperationException>(() => WriteTooMuch(context, flushes: true));
        Assert.Throws<InvalidOperationException>(() => context.Response.Write(new byte[100_000]));
    }

    private static void AdvanceTooFar(HttpContext context)
    {
        context.Response.ContentLength = 4;
        context.Response.BodyWriter.GetSpan(5).Fill((byte)'a');
        context.Response.BodyWriter.Advance(5);
    }
}
