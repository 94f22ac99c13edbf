using System.Globalization;

namespace SockRoute.Benchmarks.Routes;

/// <summary>Routes to measure with: those of a file, or made up in the shape of a public REST interface.</summary>
internal static class RouteSet
{
    /// <summary>Names the file with the routes, a verb and a template a line, for this process and those that it starts.</summary>
    public const string FileVariable = "SOCKROUTE_BENCHMARK_ROUTES";

    private static readonly string[] Resources =
    [
        "accounts", "branches", "comments", "deployments", "events", "followers", "gists", "hooks", "issues", "jobs",
        "keys", "labels", "milestones", "notifications", "orders", "projects", "queues", "releases", "statuses", "teams",
    ];

    // What REST interfaces have at one resource; with the verb in front.
    private static readonly string[] Shapes =
    [
        "GET {0}", "POST {0}", "GET {0}/{{id}}", "PUT {0}/{{id}}", "DELETE {0}/{{id}}", "GET {0}/{{id}}/members",
        "PUT {0}/{{id}}/members/{{member}}", "GET {0}/{{id}}/members/{{member}}/permissions", "GET {0}/search", "GET {0}/{{id}}/{{name}}/archive",
    ];

    /// <summary>The routes of the file, or 203 of the same shape without one.</summary>
    public static IReadOnlyList<BenchmarkRoute> Public() =>
        Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? Read(file) : OfSize(203);

    /// <summary>So many routes, ten to a resource.</summary>
    public static IReadOnlyList<BenchmarkRoute> OfSize(int count) => [.. Enumerable.Range(0, count).Select(Made)];

    /// <summary>The same routes in another order, always the same one.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        new Random(20).Shuffle(shuffled);
        return shuffled;
    }

    private static BenchmarkRoute[] Read(string file) =>
    [
        .. File.ReadLines(file)
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static words => words.Length == 2)
            .Select(static words => new BenchmarkRoute(words[0], words[1])),
    ];

    private static BenchmarkRoute Made(int number)
    {
        var resource = number / Shapes.Length;
        var name = Resources[resource % Resources.Length];
        var prefix = string.Create(CultureInfo.InvariantCulture, $"/{name}{resource / Resources.Length:#}");
        var line = string.Format(CultureInfo.InvariantCulture, Shapes[number % Shapes.Length], prefix);
        var words = line.Split(' ');
        return new(words[0], words[1]);
    }
}
