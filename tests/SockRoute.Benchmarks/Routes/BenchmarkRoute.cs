namespace SockRoute.Benchmarks.Routes;

/// <summary>A route of a measured set.</summary>
/// <param name="Verb">The verb, for example <c>GET</c>.</param>
/// <param name="Template">The template; its parameters have no constraints, or those of ASP.NET Core.</param>
internal sealed record BenchmarkRoute(string Verb, string Template)
{
    private static readonly string[] Values = ["octocat", "42", "sock-route", "v1.0.2", "main", "a1b2c3d4e5f6", "7", "release-notes"];

    public IReadOnlyList<string> Segments => Template[1..].Split('/');

    /// <summary>The names of its parameters.</summary>
    public IEnumerable<string> Parameters => Segments.Where(IsParameter).Select(static segment => segment[1..^1]);

    public bool IsStatic => !Segments.Any(IsParameter);

    /// <summary>A path that it takes; the texts of its parameters differ in length from route to route.</summary>
    public string Path(int seed) => "/" + string.Join("/", Segments.Select(
        (segment, i) => IsParameter(segment) ? Values[(seed + (i * 3)) % Values.Length] : segment));

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
