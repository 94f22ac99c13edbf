namespace SockRoute.Benchmarks.Dispatch;

/// <summary>Nothing is measured that answers wrongly.</summary>
internal static class Answers
{
    public static void Check(
        Workload workload, IEnumerable<MeasuredRequest> requests, RouteDispatcher dispatcher, AspNetMatcher aspNet)
    {
        var captures = new PathRange[dispatcher.MaxCaptures];
        foreach (var request in requests)
        {
            var match = dispatcher.Match(request.Method, request.Path, captures);
            var found = match.IsFound ? $"{dispatcher.Routes[match.Route].Method} {dispatcher.Routes[match.Route].Template}"
                : match.Allow != HttpMethods.None ? "405 HTTP Method Not Supported"
                : "none";
            var expected = aspNet.Match(request.Verb, request.PathText)?.DisplayName ?? "none";
            var isRight = workload switch
            {
                Workload.Miss => found == "none",
                Workload.WrongMethod => !match.IsFound && match.Allow != HttpMethods.None,
                _ => match.IsFound,
            };
            if (found != expected || !isRight)
            {
                throw new InvalidOperationException($"{request.Verb} {request.PathText}: {found}, {expected}");
            }
        }
    }
}
