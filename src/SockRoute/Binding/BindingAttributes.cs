namespace SockRoute;

/// <summary>Takes the parameter's value from a parameter of the route template.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromRouteAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from the query string.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromQueryAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from a request header. Not available yet: the compiler says SR1006.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromHeaderAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from a cookie. Not available yet: the compiler says SR1006.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromCookieAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from a form field of the request body. Not available yet: the compiler says SR1006.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromFormAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value, a <see cref="string"/>, from the whole request body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromBodyAttribute : Attribute;

/// <summary>
/// Takes the parameter's value from <see cref="WebAppOptions.Services"/>. Not available yet, the compiler says SR1006: take
/// services in the constructor.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromServicesAttribute : Attribute;
