namespace SockRoute.Load;

/// <summary>Requests that are sent one after the other on each of so many connections, again and again.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Needs">What a server has to be able to do.</param>
/// <param name="Connections">How many connections there are; a measurement for each number.</param>
/// <param name="Exchanges">The requests, in turn, and their answers; none for messages: their client compares each.</param>
internal sealed record Workload(string Name, Abilities Needs, int[] Connections, IReadOnlyList<Exchange> Exchanges)
{
    private const string Query = "/baseline11?a=13&b=42";

    /// <summary>How many requests are sent before their answers are waited for.</summary>
    public int Depth { get; private init; } = 1;

    /// <summary>Messages of the client for them, in the mode of that name, instead of requests.</summary>
    public bool IsMessages => (Needs & (Abilities.Lines | Abilities.WebSockets | Abilities.Broadcast)) != 0;

    /// <summary>How many messages one connection says in a second for all others; 0 is that each gets its echoes.</summary>
    public int Rate { get; private init; }

    /// <summary>After how many requests the client closes a connection and opens another; 0 is never.</summary>
    public int RequestsPerConnection { get; private init; }

    public static Workload Plain { get; } = new("plain", Abilities.Plain, [1, 64, 512], [Exchange.Get(Query, "55")]);

    public static Workload SocketEcho { get; } = new("ws-echo", Abilities.WebSockets, [64, 512], []);

    public static IReadOnlyList<Workload> All(DataSet data, FileSet files) =>
    [
        Plain,
        new("baseline", Abilities.Bodies, [1, 64, 512],
        [
            Exchange.Get(Query, "55"),
            Exchange.Post(Query, "20", "75"),
            Exchange.PostChunked(Query, "20", "75"),
        ]),

        // Not on one connection: wrk does not end when a connection gets more than a million answers in a second.
        new("pipelined", Abilities.Plain, [64, 512], [Exchange.Get("/pipeline", "ok")]) { Depth = 16 },
        new("short-lived", Abilities.Plain, [64, 512], [Exchange.Get(Query, "55")]) { RequestsPerConnection = 10 },
        new("json", Abilities.Json, [1, 64, 512], [.. Json(data)]),
        new("upload", Abilities.Bodies, [1, 16], [.. Uploads()]),
        new("static", Abilities.Files, [64, 512], [.. files.Exchanges(acceptsCodings: false)]),
        new("static-compressed", Abilities.Files, [64, 512], [.. files.Exchanges(acceptsCodings: true)]),
        SocketEcho,
        new("tcp-lines", Abilities.Lines, [64, 512], []),

        // A rate that all servers reach: Node's at twice as many is always behind.
        new("broadcast", Abilities.Broadcast, [1000], []) { Rate = 50 },
    ];

    private static IEnumerable<Exchange> Json(DataSet data) =>
        from pair in new[] { (1, 3), (5, 7), (10, 2), (15, 5), (25, 4), (40, 8), (50, 6) }
        select Exchange.GetJson($"/json/{pair.Item1}?m={pair.Item2}", data.Answer(pair.Item1, pair.Item2));

    private static IEnumerable<Exchange> Uploads() =>
        from size in new[] { 500 << 10, 2 << 20, 10 << 20, 20 << 20 }
        select Exchange.Post("/upload", new byte[size], $"{size}");
}
