namespace SockRoute;

/// <summary>Marks a public method as the handler of <c>GET</c> requests (RFC 9110 9.3.1). A <c>GET</c> route also answers <c>HEAD</c>.</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GetAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a public method as the handler of <c>HEAD</c> requests (RFC 9110 9.3.2). Wins over the <c>HEAD</c> that a <c>GET</c> route of the same template answers.</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class HeadAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a public method as the handler of <c>POST</c> requests (RFC 9110 9.3.3).</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PostAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a public method as the handler of <c>PUT</c> requests (RFC 9110 9.3.4).</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PutAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a public method as the handler of <c>PATCH</c> requests (RFC 5789).</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PatchAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a public method as the handler of <c>DELETE</c> requests (RFC 9110 9.3.5).</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DeleteAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}

/// <summary>Marks a public method as the handler of <c>OPTIONS</c> requests (RFC 9110 9.3.7). Without one, <c>OPTIONS</c> is answered with 204 and <c>Allow</c>.</summary>
/// <param name="template">The route template; empty means the prefix of the class itself.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OptionsAttribute(string? template = "") : Attribute
{
    /// <summary>The route template, as written. Default: empty.</summary>
    public string Template { get; } = template ?? "";

    /// <summary>The name of the route's link in the class <c>Routes</c>. Default: the method's name.</summary>
    public string? Name { get; set; }
}
