namespace SockRoute;

/// <summary>One route of the application, as the compiler saw it: a row of <see cref="WebApp.Routes"/> and of <c>--routes</c>.</summary>
/// <param name="method">The method that the route names, for example <c>GET</c>.</param>
/// <param name="template">The whole template, prefix included, for example <c>/posts/{id:int}</c>.</param>
/// <param name="handler">The method that handles it, for example <c>Posts.Show(int id)</c>.</param>
public sealed class RouteInfo(string method, string template, string handler)
{
    /// <summary>The method that the route names, for example <c>GET</c>.</summary>
    public string Method { get; } = method;

    /// <summary>The whole template, prefix included, for example <c>/posts/{id:int}</c>.</summary>
    public string Template { get; } = template;

    /// <summary>The method that handles it, for example <c>Posts.Show(int id)</c>.</summary>
    public string Handler { get; } = handler;

    /// <summary>What the route does with the request body. Default: <see cref="RouteBody.Streamed"/>.</summary>
    public RouteBody Body { get; init; }

    /// <summary>Verb, template and handler, separated by blanks.</summary>
    public override string ToString() => $"{Method} {Template} {Handler}";
}
