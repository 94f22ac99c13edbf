using System.Net;

namespace SockRoute.Tests.Http1;

/// <summary>
/// Answers every request with its path and its body; <c>/bound</c> wants the body first, <c>/throw</c> breaks its
/// promise.
/// </summary>
internal sealed class EchoApplication : HttpApplication
{
    public override int MaxCaptures => 0;

    public override int RouteCount => 2;

    /// <summary>What a handler does first.</summary>
    public Action<HttpContext>? OnHandle { get; set; }

    /// <summary>How often a route was looked for.</summary>
    public int Matches { get; private set; }

    /// <summary>The limit of every route.</summary>
    public long? MaxBody { get; set; }

    /// <summary>The statuses of what was refused.</summary>
    public List<int> Refusals { get; } = [];

    /// <summary>The fields and items that a request found when it began, which must be none.</summary>
    public int LeftBehind { get; private set; }

    public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures)
    {
        Matches++;
        return RouteMatch.Found(path.SequenceEqual("/bound"u8) ? 1 : 0);
    }

    public override bool BindsBody(RouteMatch match, HttpContext context) => match.Route == 1;

    public override long? MaxBodySize(RouteMatch match) => MaxBody;

    public override void NoteRefusal(EndPoint client, int statusCode, string reason) => Refusals.Add(statusCode);

    public override void Handle(HttpContext context, RouteMatch match)
    {
        OnHandle?.Invoke(context);
        LeftBehind += context.Items.Count + context.Response.Headers.Count;
        context.Items["a"] = "b";
        context.Response.Headers["X-Path"] = context.Request.Path;
        if (context.Request.Path == "/throw")
        {
            throw new InvalidOperationException();
        }

        context.Response.Write("[" + context.Request.ReadBodyAsText() + "]");
    }
}
