namespace SockRoute.Generators.Model;

/// <summary>A class with handlers, and how an instance of it is made.</summary>
internal sealed record ControllerModel
{
    /// <summary>The name with namespace and containing types, for example <c>Blog.Posts</c>.</summary>
    public required string FullName { get; init; }

    /// <summary>The name without the namespace.</summary>
    public required string Name { get; init; }

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace => FullName.Substring(0, FullName.Length - Name.Length).TrimEnd('.');

    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>Whether an instance made for one request is disposed with it.</summary>
    public required bool IsDisposable { get; init; }

    /// <summary>The parameters of the constructor. Without any, one instance serves all requests.</summary>
    public required EquatableArray<ServiceModel> Services { get; init; }
}

/// <summary>A parameter of a controller's constructor.</summary>
internal sealed record ServiceModel
{
    public required string Parameter { get; init; }

    public required string Type { get; init; }

    public required ServiceKind Kind { get; init; }

    /// <summary>The default as an expression, when the parameter has one that is not null.</summary>
    public required string? Default { get; init; }
}

/// <summary>How a constructor's parameter gets its value.</summary>
internal enum ServiceKind
{
    Required,
    Optional,
    DefaultOnly,
}
