namespace SockRoute.Generators.Model;

/// <summary>A method of the user's, and how it is called for one route.</summary>
internal sealed record HandlerModel
{
    /// <summary>The method's name, escaped where it is a keyword.</summary>
    public required string Name { get; init; }

    /// <summary>The method as a reader of a route table wants it, for example <c>Posts.Show(int id)</c>.</summary>
    public required string Display { get; init; }

    public required bool IsStatic { get; init; }

    public required HandlerResult Result { get; init; }

    /// <summary>The largest request body, in bytes; null for that of the server.</summary>
    public required long? MaxBody { get; init; }

    /// <summary>What its attribute says of WebSocket clients; null for a handler of requests.</summary>
    public required HubOptionsModel? WebSocket { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The parameters that services have to be there for.</summary>
    public IEnumerable<ParameterModel> RequiredServices =>
        Pieces.Where(static piece => piece is { Source: ParameterSource.Service, Default: null });

    /// <summary>What is read for its parameters, one by one.</summary>
    public IEnumerable<ParameterModel> Pieces => Parameters.SelectMany(static parameter => parameter.Pieces);

    /// <summary>Whether anything has to be read from the request.</summary>
    public bool IsBound => Parameters.Any(static parameter => parameter.IsBound);

    /// <summary>Whether an object has to be made of several values.</summary>
    public bool HasObject => Parameters.Any(static parameter => parameter.Object is not null);

    public BodyUse Body =>
        Pieces.Any(static piece => piece.Source == ParameterSource.Form) ? BodyUse.Form
        : Pieces.Any(static piece => piece.Source == ParameterSource.Body) ? BodyUse.Whole
        : BodyUse.None;
}

/// <summary>What the parameters of a handler take of the body.</summary>
internal enum BodyUse
{
    None,
    Whole,
    Form,
}

/// <summary>What a handler returns, as far as the call of it differs.</summary>
internal enum ResultKind
{
    Nothing,
    Value,
    Task,
    TaskOfValue,
}
