using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// One route of the application, as the compiler saw it: a row of <see cref="WebApp.Routes"/> and of <c>--routes</c>.
/// </summary>
/// <param name="method">The method that the route names, for example <c>GET</c>.</param>
/// <param name="template">The whole template, prefix included, for example <c>/posts/{id:int}</c>.</param>
/// <param name="handler">The method that handles it, for example <c>Posts.Show(int id)</c>.</param>
public sealed class RouteInfo(string method, string template, string handler)
{
    /// <summary>The method that the route names, for example <c>GET</c>.</summary>
    public string Method { get; } = method;

    /// <summary>The whole template, prefix included, for example <c>/posts/{id:int}</c>.</summary>
    public string Template { get; private set; } = template;

    /// <summary>The method that handles it, for example <c>Posts.Show(int id)</c>.</summary>
    public string Handler { get; private set; } = handler;

    /// <summary>What the route does with the request body. Default: <see cref="RouteBody.Streamed"/>.</summary>
    public RouteBody Body { get; init; }

    /// <summary>
    /// The largest request body, in bytes, from <see cref="RequestSizeLimitAttribute"/>. Default:
    /// <see langword="null"/>, <see cref="ServerLimits.MaxRequestBodySize"/>.
    /// </summary>
    public long? MaxRequestBodySize { get; init; }

    /// <summary>
    /// The same facts for the route as an application has it that mounts this one's project. For generated code.
    /// </summary>
    /// <param name="template">The whole template, the prefix of the mount included.</param>
    /// <param name="handler">The handler, with its namespace where another class has the same name.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RouteInfo Mounted(string template, string handler)
    {
        var mounted = (RouteInfo)MemberwiseClone();
        mounted.Template = template;
        mounted.Handler = handler;
        return mounted;
    }

    /// <summary>Verb, template and handler, separated by blanks.</summary>
    public override string ToString() => $"{Method} {Template} {Handler}";
}
