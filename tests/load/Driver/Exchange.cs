using System.Text;
using System.Text.Json.Nodes;

namespace SockRoute.Load;

/// <summary>A request, byte for byte as it is sent, and the body that has to come back.</summary>
internal sealed record Exchange(string Name, byte[] Request, string Answer)
{
    public bool IsJson { get; private init; }

    public static Exchange Get(string target, string answer) =>
        new($"GET {target}", Bytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n"), answer);

    public static Exchange GetJson(string target, string answer) => Get(target, answer) with { IsJson = true };

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
    public void Verify(string server, int status, string body)
    {
        if (status != 200 || !IsExpected(body))
        {
            throw new LoadException(
                $"{server} answers {Name} with {status} and '{Short(body)}', not with '{Short(Answer)}'");
        }
    }

    private bool IsExpected(string body) =>
        IsJson ? JsonNode.DeepEquals(JsonNode.Parse(Answer), JsonNode.Parse(body)) : body == Answer;

    private static string PostHead(string target) =>
        $"POST {target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

    private static string Short(string text) => text.Length <= 200 ? text : text[..200] + "…";

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
