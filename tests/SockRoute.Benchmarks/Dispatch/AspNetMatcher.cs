using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using SockRoute.Benchmarks.Routes;
using AspNetContext = Microsoft.AspNetCore.Http.HttpContext;

namespace SockRoute.Benchmarks.Dispatch;

/// <summary>
/// ASP.NET Core's matcher alone, without the middleware around it, driven in memory. It is internal there, so it is found
/// by its name.
/// </summary>
internal sealed class AspNetMatcher
{
    private readonly Func<AspNetContext, Task> _match;
    private readonly DefaultHttpContext _context = new();

    public AspNetMatcher(IEnumerable<BenchmarkRoute> routes)
    {
        var services = new ServiceCollection().AddLogging().AddRouting().BuildServiceProvider();
        var endpoints = routes.Select(static route => new RouteEndpoint(
            static _ => Task.CompletedTask,
            RoutePatternFactory.Parse(route.Template),
            0,
            new EndpointMetadataCollection(new HttpMethodMetadata([route.Verb])),
            $"{route.Verb} {route.Template}"));
        var type = typeof(EndpointDataSource).Assembly
            .GetType("Microsoft.AspNetCore.Routing.Matching.MatcherFactory", throwOnError: true)!;
        var factory = services.GetRequiredService(type);
        var matcher = type.GetMethod("CreateMatcher")!.Invoke(factory, [new DefaultEndpointDataSource(endpoints)])!;
        _match = matcher.GetType().GetMethod("MatchAsync")!.CreateDelegate<Func<AspNetContext, Task>>(matcher);
        _context.RequestServices = services;
    }

    /// <summary>The endpoint; null for a miss, and one that answers 405 where the method is wrong.</summary>
    public Endpoint? Match(string method, string path)
    {
        _context.SetEndpoint(null);
        _context.Request.Method = method;
        _context.Request.Path = new(path);
        var task = _match(_context);
        return task.IsCompletedSuccessfully ? _context.GetEndpoint() : throw new InvalidOperationException(path);
    }
}
