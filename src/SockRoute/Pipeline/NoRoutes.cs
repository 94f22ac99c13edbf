namespace SockRoute.Pipeline;

/// <summary>The dispatcher of an application without routes: nothing is found.</summary>
internal sealed class NoRoutes : RouteDispatcher
{
    public static readonly NoRoutes Instance = new();

    private NoRoutes()
    {
    }

    public override IReadOnlyList<RouteInfo> Routes => [];

    public override int MaxCaptures => 0;

    public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures) => RouteMatch.NotFound;

    public override void Invoke(int route, HttpContext context) => throw new ArgumentOutOfRangeException(nameof(route));

    public override void CheckServices(ServiceCheck services)
    {
    }
}
