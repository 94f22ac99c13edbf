using System.Text;
using System.Text.Json.Nodes;

namespace SockRoute.Load;

/// <summary>A request, byte for byte as it is sent, and the body that has to come back.</summary>
internal sealed record Exchange(string Name, byte[] Request, string Answer)
{
    public bool IsJson { get; private init; }

    /// <summary>The file that has to come back, instead of a text.</summary>
    public string? File { get; private init; }

    /// <summary>Whether it has to come in one of its codings, in the bytes of the file beside it.</summary>
    public bool IsCoded { get; private init; }

    public static Exchange Get(string target, string answer) =>
        new($"GET {target}", Bytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n"), answer);

    public static Exchange GetJson(string target, string answer) => Get(target, answer) with { IsJson = true };

    public static Exchange GetFile(string target, string file, bool acceptsCodings, bool isCoded)
    {
        var accept = acceptsCodings ? "Accept-Encoding: br, gzip\r\n" : "";
        return new($"GET {target}", Bytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n{accept}\r\n"), "")
        {
            File = file,
            IsCoded = isCoded,
        };
    }

    public static Exchange Post(string target, string body, string answer) => Post(target, Bytes(body), answer);

    public static Exchange Post(string target, byte[] body, string answer) =>
        new(
            $"POST {target}, {body.Length} bytes",
            [.. Bytes($"{PostHead(target)}Content-Length: {body.Length}\r\n\r\n"), .. body],
            answer);

    public static Exchange PostChunked(string target, string body, string answer) =>
        new(
            $"POST {target}, chunked",
            Bytes($"{PostHead(target)}Transfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n0\r\n\r\n"),
            answer);

    /// <summary>Throws when the answer is not a 200 with the expected body.</summary>
    public void Verify(string server, Answer answer)
    {
        if (File is not null)
        {
            VerifyFile(server, File, answer);
        }
        else if (answer.Status != 200 || !IsExpected(answer.Text))
        {
            throw new LoadException(
                $"{server} answers {Name} with {answer.Status} and '{Short(answer.Text)}', not with '{Short(Answer)}'");
        }
    }

    private void VerifyFile(string server, string file, Answer answer)
    {
        var coding = answer.Fields.GetValueOrDefault("Content-Encoding", "");
        var path = coding switch
        {
            "br" => file + ".br",
            "gzip" => file + ".gz",
            _ => file,
        };
        var isRight = answer.Status == 200
            && (coding.Length > 0) == IsCoded
            && answer.Body.AsSpan().SequenceEqual(System.IO.File.ReadAllBytes(path))
            && answer.Fields.ContainsKey("ETag");
        if (!isRight)
        {
            throw new LoadException(
                $"{server} answers {Name} with {answer.Status}, {answer.Body.Length} bytes, coding '{coding}' and ETag "
                + $"'{answer.Fields.GetValueOrDefault("ETag", "")}', not with the bytes of {path}");
        }
    }

    private bool IsExpected(string body) =>
        IsJson ? JsonNode.DeepEquals(JsonNode.Parse(Answer), JsonNode.Parse(body)) : body == Answer;

    private static string PostHead(string target) =>
        $"POST {target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

    private static string Short(string text) => text.Length <= 200 ? text : text[..200] + "…";

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
