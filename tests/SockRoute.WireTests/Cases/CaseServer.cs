using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Cases;

/// <summary>What the cases are sent to: limits so low that a case at a limit can be cut at each of its bytes.</summary>
public sealed class CaseServer : IDisposable
{
    internal const int RequestLine = 120;
    internal const int HeadSize = 300;
    internal const int Fields = 8;
    internal const int Body = 100;

    private readonly TestServer _server = TestServer.Start(
        routes => routes
            .Get("/reflect/*", Reflect)
            .Post("/field", FieldBehindTheBody)
            .AddLimited(HttpMethods.Post, "/any", long.MaxValue, context => ResultWriter.Write(context, "any")),
        options =>
        {
            options.Limits.MaxRequestLineSize = RequestLine;
            options.Limits.MaxRequestHeadersTotalSize = HeadSize;
            options.Limits.MaxRequestHeaderCount = Fields;
            options.Limits.MaxRequestBodySize = Body;
        });

    public void Dispose() => _server.Dispose();

    internal RawClient Connect() => _server.Connect();

    private static string Reflect(HttpContext context)
    {
        context.Response.Headers["X-Reflected"] = new ParameterBinder(context).Route(0);
        return "reflected";
    }

    private static string FieldBehindTheBody(HttpContext context)
    {
        context.Request.ReadBodyAsText();
        return context.Request.Headers["X-Field"] ?? "none";
    }
}
