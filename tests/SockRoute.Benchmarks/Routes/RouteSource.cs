using System.Globalization;
using System.Text;

namespace SockRoute.Benchmarks.Routes;

/// <summary>Writes routes as people do: attributes on the methods of classes, as many to a class as come out.</summary>
internal static class RouteSource
{
    /// <summary>The text of each class.</summary>
    public static IEnumerable<string> Classes(IReadOnlyList<BenchmarkRoute> routes, int classes)
    {
        var size = (routes.Count + classes - 1) / classes;
        return routes.Chunk(size).Select((members, i) => Class($"Api{i:D3}", i * size, members));
    }

    private static string Class(string name, int first, BenchmarkRoute[] routes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using SockRoute;

            namespace Api;

            public sealed class {{name}}
            {

            """);
        for (var i = 0; i < routes.Length; i++)
        {
            var parameters = string.Join(", ", routes[i].Parameters.Select(static parameter => $"string @{parameter}"));
            text.Append(CultureInfo.InvariantCulture, $$"""
                    [{{Attribute(routes[i].Verb)}}("{{routes[i].Template}}")]
                    public string Route{{first + i}}({{parameters}})
                    {
                        return "{{routes[i].Template}}";
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string Attribute(string verb) => verb[0] + verb[1..].ToLowerInvariant();
}
