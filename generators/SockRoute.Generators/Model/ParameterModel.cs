namespace SockRoute.Generators.Model;

/// <summary>A parameter of a handler, and where its value comes from.</summary>
internal sealed record ParameterModel
{
    public required ParameterSource Source { get; init; }

    public required ParameterForm Form { get; init; }

    /// <summary>The name in the template or the query.</summary>
    public required string Name { get; init; }

    /// <summary>The local variable that holds it; empty where nothing is read from the request.</summary>
    public required string Local { get; init; }

    /// <summary>The type without its nullability, as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>The number of the route parameter in the template.</summary>
    public required int Capture { get; init; }

    /// <summary>The default as an expression; null when the value must be there.</summary>
    public required string? Default { get; init; }

    public required EnumModel? Enum { get; init; }

    public bool IsBound => Source is ParameterSource.Route or ParameterSource.Query or ParameterSource.Body;

    /// <summary>Whether a request can have something here that cannot be read. Text in the path always can.</summary>
    public bool CanFail =>
        Source == ParameterSource.Query || (Source == ParameterSource.Route && Form != ParameterForm.Text);
}

/// <summary>Where a parameter's value comes from.</summary>
internal enum ParameterSource
{
    Context,
    Request,
    Response,
    Aborted,
    Route,
    Query,
    Body,
}

/// <summary>How a parameter from the route or the query is read.</summary>
internal enum ParameterForm
{
    Text,
    Value,
    Enum,
}
