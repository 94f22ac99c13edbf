namespace SockRoute.WireTests.Cases;

/// <summary>A request with a body, for handlers that stream it, bind it and ignore it.</summary>
internal static class BodyCases
{
    private static readonly (string Target, string How)[] Handlers =
        [("/echo", "streamed"), ("/bound", "bound"), ("/ignore", "ignored")];

    /// <summary>The request is answered by each handler.</summary>
    public static IEnumerable<WireCase> Accepted(string rule, string what, Func<string, string> request, string body) =>
        Handlers.Select(handler => WireCase.Accepted(
            rule, $"{what}, {handler.How}", request(handler.Target), IsIgnored(handler) ? "ignored" : body));

    /// <summary>The head alone is enough to refuse the request, so that no handler sees it.</summary>
    public static IEnumerable<WireCase> RefusedHead(
        string rule, string what, int status, Func<string, string> request) =>
        Handlers.Select(handler =>
            WireCase.Refused(rule, $"{what}, {handler.How}", status, request(handler.Target)));

    /// <summary>
    /// The body is malformed. The answer of a handler that never looks at it stands; but where the next request would
    /// begin is unknown.
    /// </summary>
    public static IEnumerable<WireCase> RefusedBody(
        string rule, string what, int status, Func<string, string> request) =>
        RefusedHead(rule, what, status, request).Zip(Handlers, (row, handler) =>
            IsIgnored(handler) ? row with { Status = 200, Body = "ignored", Ending = Ending.ClosedInBody } : row);

    private static bool IsIgnored((string Target, string How) handler) => handler.Target == "/ignore";
}
