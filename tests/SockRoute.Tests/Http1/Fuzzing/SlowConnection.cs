using System.Text;
using System.Text.RegularExpressions;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>
/// What must come of a connection. There is more than one answer where the protocol lets a server decide by what it has
/// received so far.
/// </summary>
internal sealed class SlowConnection
{
    private readonly Transcript _transcript = new();
    private readonly StringBuilder _answers = new();
    private string _rest;

    private SlowConnection(string text) => _rest = text;

    /// <summary>The transcripts of which one must be that of the server.</summary>
    public List<string> Outcomes { get; } = [];

    /// <summary>Whether the client of each request waits to be told to send its body.</summary>
    public List<bool> Expecting { get; } = [];

    public static SlowConnection Read(string text)
    {
        var connection = new SlowConnection(text);
        while (connection.ReadRequest())
        {
        }

        return connection;
    }

    /// <summary>Reads a request; false at the end.</summary>
    private bool ReadRequest()
    {
        if (_rest.Length == 0)
        {
            return End("Idle");
        }

        var head = SlowHeadParser.Read(_rest);
        if (head.Refusals.Length > 0)
        {
            return Refuse(IsHead(_rest), head.Refusals);
        }

        if (!head.IsWhole)
        {
            return End("Head");
        }

        Expecting.Add(head.ExpectsContinue && head.HasBody);
        var use = FuzzRoutes.UseOf(head.Path);
        if (use != BodyUse.Unlimited && head.ContentLength > FuzzLimits.Body)
        {
            return Refuse(IsHead(_rest), 413);
        }

        _rest = _rest[head.Length..];
        return use is BodyUse.Ignored or BodyUse.Unlimited ? Ignore(head) : Take(head, use);
    }

    private bool Ignore(SlowHead head)
    {
        Handle(head, "", 200);
        var body = SlowBody.Read(_rest, head, long.MaxValue);
        var waits = head.ExpectsContinue && head.HasBody;
        if (!IsReused(head) || body.Status == SlowBodyStatus.Malformed)
        {
            return End("closed");
        }

        if (body.Status == SlowBodyStatus.Whole)
        {
            if (waits)
            {
                // RFC 9110 10.1.1: a body that has not arrived with its head may never come.
                End("closed");
            }

            return Skip(body);
        }

        if (waits || head.ContentLength - _rest.Length > FuzzLimits.Skipped)
        {
            return End("closed");
        }

        if (head.ContentLength > FuzzLimits.Skipped)
        {
            End("closed");
        }

        return End("Draining");
    }

    private bool Take(SlowHead head, BodyUse use)
    {
        var body = SlowBody.Read(_rest, head, FuzzLimits.Body);
        if (body.Status == SlowBodyStatus.Whole)
        {
            Handle(head, body.Data, 200);

            // RFC 9112 6.3: without chunks, an answer that has begun ends with the connection.
            var isOpenEnded = use == BodyUse.AfterAnswer && !head.IsHttp11 && head.Method != "HEAD";
            return IsReused(head) && !isOpenEnded ? Skip(body) : End("closed");
        }

        if (use == BodyUse.Bound)
        {
            return body.Status == SlowBodyStatus.Incomplete
                ? End("Body")
                : Refuse(head.Method == "HEAD", StatusOf(body));
        }

        var hasBegun = use == BodyUse.AfterAnswer;
        if (body.Status == SlowBodyStatus.Incomplete)
        {
            Handle(head, "left", hasBegun ? 200 : 0);
            return End("left");
        }

        Handle(head, $"refused {StatusOf(body)}", hasBegun ? 200 : StatusOf(body));
        return End(hasBegun ? "left" : "closed");
    }

    private static int StatusOf(SlowBody body) => body.Status == SlowBodyStatus.TooLarge ? 413 : 400;

    private void Handle(SlowHead head, string body, int status)
    {
        _transcript.Begin(
            head.Method, head.Target, head.Path, head.Query, head.Host, head.IsHttp11 ? "HTTP/1.1" : "HTTP/1.0");
        foreach (var (name, value) in head.Fields)
        {
            _transcript.Add(name, value);
        }

        _transcript.End(body);
        _answers.Append(status == 0 ? "" : $" {status}");
    }

    private bool IsReused(SlowHead head) => head.WantsReuse && _transcript.Count < FuzzLimits.Requests;

    private bool Skip(SlowBody body)
    {
        _rest = _rest[body.Length..];
        return true;
    }

    private static bool IsHead(string text) => Regex.IsMatch(text, "^(\r\n)?HEAD ");

    private bool Refuse(bool isHead, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            End($"refused {status}{FuzzSubject.Refused(hasBody: !isHead)}");
        }

        return false;
    }

    private bool End(string fate)
    {
        Outcomes.Add(_transcript.Finish(_answers.ToString(), fate));
        return false;
    }
}
