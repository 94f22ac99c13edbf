using System.Net;
using System.Text;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Notes each request as <see cref="Transcript"/> has it, and answers with its number.</summary>
internal sealed class FuzzApplication : HttpApplication
{
    private readonly byte[] _small = new byte[7];
    private readonly byte[] _large = new byte[64 * 1024];

    public override int MaxCaptures => 0;

    public override int RouteCount => 6;

    /// <summary>The requests of the present connection.</summary>
    public Transcript Seen { get; set; } = new();

    /// <summary>Why a request of the present connection was refused; null for none was.</summary>
    public string? Refusal { get; private set; }

    public int RefusedStatus { get; private set; }

    public void Begin()
    {
        Seen = new();
        Refusal = null;
        RefusedStatus = 0;
    }

    public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures) =>
        RouteMatch.Found((int)FuzzRoutes.UseOf(Encoding.Latin1.GetString(path)));

    public override bool BindsBody(RouteMatch match, HttpContext context) => match.Route == (int)BodyUse.Bound;

    public override long? MaxBodySize(RouteMatch match) =>
        match.Route == (int)BodyUse.Unlimited ? long.MaxValue : null;

    public override void NoteRefusal(EndPoint client, int statusCode, string reason)
    {
        Refusal = Refusal is null ? reason : throw new InvalidOperationException("A second refusal.");
        RefusedStatus = statusCode;
    }

    public override void Handle(HttpContext context, RouteMatch match)
    {
        if (Refusal is not null)
        {
            throw new InvalidOperationException("A request behind a refusal.");
        }

        var request = context.Request;
        Seen.Begin(
            request.Method, request.RawTarget, request.Path, request.QueryString, request.Host, request.Protocol);
        foreach (var (name, value) in request.Headers)
        {
            Seen.Add(name, value);
        }

        try
        {
            Answer(context, (BodyUse)match.Route);
        }
        catch (IOException)
        {
            Seen.End("left");
        }
        catch (BadRequestException exception)
        {
            Refuse(context, exception);
        }
    }

    private void Answer(HttpContext context, BodyUse use)
    {
        if (use == BodyUse.AfterAnswer)
        {
            context.Response.Flush();
        }

        Seen.End(use switch
        {
            BodyUse.Ignored or BodyUse.Unlimited => "",
            BodyUse.Gulped => ReadBody(context, _large),
            _ => ReadBody(context, _small),
        });
        context.Response.Write(Encoding.ASCII.GetBytes($"#{Seen.Count}"));
    }

    private static string ReadBody(HttpContext context, byte[] buffer)
    {
        var body = new StringBuilder();
        for (int read; (read = context.Request.Body.Read(buffer)) > 0;)
        {
            body.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return body.ToString();
    }

    private void Refuse(HttpContext context, BadRequestException exception)
    {
        Seen.End($"refused {exception.StatusCode}");
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = exception.StatusCode;
        context.Response.Write(Encoding.ASCII.GetBytes($"#{Seen.Count}"));
    }
}
