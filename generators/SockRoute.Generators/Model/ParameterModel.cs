namespace SockRoute.Generators.Model;

/// <summary>A parameter of a handler, and where its value comes from.</summary>
internal sealed record ParameterModel
{
    public required ParameterSource Source { get; init; }

    public ParameterForm Form { get; init; } = ParameterForm.Text;

    /// <summary>The name that it has in the request; of a service the parameter's own.</summary>
    public required string Name { get; init; }

    /// <summary>The local variable that holds it; empty where nothing is read from the request.</summary>
    public required string Local { get; init; }

    /// <summary>The type of one value or of a service, without its nullability, as generated code writes it.</summary>
    public string Type { get; init; } = "";

    /// <summary>The number of the route parameter in the template; -1 for one from elsewhere.</summary>
    public int Capture { get; init; } = -1;

    /// <summary>The default as an expression; null when the value must be there.</summary>
    public string? Default { get; init; }

    public EnumModel? Enum { get; init; }

    /// <summary>What reads a type that is neither .NET's own simple one nor an enum.</summary>
    public ParserModel? Parser { get; init; }

    /// <summary>What all values of one name become.</summary>
    public Repetition Repetition { get; init; }

    /// <summary>Whether it is a property that stays as it is when the request has no value.</summary>
    public bool KeepsInitial { get; init; }

    /// <summary>How it is made of several values; null for a single value and for a list.</summary>
    public MadeObjectModel? Object { get; init; }

    /// <summary>How it is read from a body of JSON; null for all else.</summary>
    public JsonReadModel? Json { get; init; }

    public bool IsBound =>
        Source is ParameterSource.Route or ParameterSource.Query or ParameterSource.Header or ParameterSource.Cookie
            or ParameterSource.Form or ParameterSource.Body
        || (Source == ParameterSource.Object && Pieces.Any(static piece => piece.IsBound));

    /// <summary>Whether a request can have something here that cannot be read. Text in the path always can.</summary>
    public bool CanFail =>
        Source is ParameterSource.Query or ParameterSource.Header or ParameterSource.Cookie or ParameterSource.Form
        || (Source == ParameterSource.Route && Form != ParameterForm.Text)
        || (Source == ParameterSource.Object && Pieces.Any(static piece => piece.CanFail))
        || Json is not null;

    /// <summary>What is read for it, one by one.</summary>
    public IEnumerable<ParameterModel> Pieces =>
        Object is null ? [this] : Object.Members.SelectMany(static member => member.Field.Pieces);
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
    Header,
    Cookie,
    Form,
    Body,
    Service,
    WebSocket,

    /// <summary>An object, each member of which has a source of its own.</summary>
    Object,
}

/// <summary>Whether a parameter is one value or all of its name.</summary>
internal enum Repetition
{
    None,
    Array,
    List,
}

/// <summary>How a parameter that is read from text is read.</summary>
internal enum ParameterForm
{
    Text,
    Value,
    Enum,

    /// <summary>By <see cref="ParameterModel.Parser"/>.</summary>
    Parsed,
}
