using System.Net;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.Tests.Http1;

/// <summary>Answers every request with a piece of a file, but <c>/text</c> with a text.</summary>
internal sealed class FileApplication(string path, long offset, long count) : HttpApplication
{
    public override int MaxCaptures => 0;

    public override int RouteCount => 1;

    /// <summary>The files that were opened, in turn.</summary>
    public List<SafeFileHandle> Opened { get; } = [];

    public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures) =>
        RouteMatch.Found(0);

    public override bool BindsBody(RouteMatch match, HttpContext context) => false;

    public override long? MaxBodySize(RouteMatch match) => null;

    public override void NoteRefusal(EndPoint client, int statusCode, string reason)
    {
    }

    public override void Handle(HttpContext context, RouteMatch match)
    {
        if (context.Request.Path == "/text")
        {
            context.Response.Write("text");
            return;
        }

        var file = File.OpenHandle(path, share: FileShare.ReadWrite);
        Opened.Add(file);
        context.Exchange.WriteFile(file, offset, count);
    }
}
