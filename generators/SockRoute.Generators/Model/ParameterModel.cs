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

    /// <summary>What all values of one name become.</summary>
    public Repetition Repetition { get; init; }

    /// <summary>How it is made of the fields of a form; null for a single value and for a list.</summary>
    public FormObjectModel? Object { get; init; }

    /// <summary>How it is read from a body of JSON; null for all else.</summary>
    public JsonReadModel? Json { get; init; }

    public bool IsBound =>
        Source is ParameterSource.Route or ParameterSource.Query or ParameterSource.Header or ParameterSource.Cookie
            or ParameterSource.Form or ParameterSource.Body;

    /// <summary>Whether a request can have something here that cannot be read. Text in the path always can.</summary>
    public bool CanFail =>
        Source is ParameterSource.Query or ParameterSource.Header or ParameterSource.Cookie or ParameterSource.Form
        || (Source == ParameterSource.Route && Form != ParameterForm.Text)
        || Json is not null;

    /// <summary>What is read for it, one by one.</summary>
    public IEnumerable<ParameterModel> Pieces =>
        Object is null ? [this] : Object.Members.Select(static member => member.Field);
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
}
