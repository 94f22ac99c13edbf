namespace SockRoute.WireTests.Cases;

/// <summary>Bytes that a client sends, and what must come of them however they are cut.</summary>
internal sealed record WireCase(string Rule, string What, string Bytes, int Status, string? Body, Ending Ending)
{
    public string Name => $"{Rule}: {What}";

    /// <summary>Whether it breaks the rule; otherwise it is within the rule by little.</summary>
    public bool IsRefused { get; private init; }

    public string Method => Bytes.TrimStart('\r', '\n').Split(' ')[0];

    public static WireCase Accepted(string rule, string what, string bytes, string body) =>
        new(rule, what, bytes, 200, body, Ending.Open);

    public static WireCase Refused(string rule, string what, int status, string bytes) =>
        new(rule, what, bytes, status, null, Ending.Closed) { IsRefused = true };
}
