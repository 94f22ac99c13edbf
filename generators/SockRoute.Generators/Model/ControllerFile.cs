namespace SockRoute.Generators.Model;

/// <summary>Everything that stands in the generated file of one controller.</summary>
internal sealed record ControllerFile
{
    public required string HintName { get; init; }

    /// <summary>The generated class.</summary>
    public required string ClassName { get; init; }

    public required ControllerModel Controller { get; init; }

    public required EquatableArray<HandlerMethod> Methods { get; init; }

    public required EquatableArray<EnumParserMethod> EnumParsers { get; init; }

    public required EquatableArray<TextParserMethod> TextParsers { get; init; }

    /// <summary>The links to its routes, which stand in a file of their own.</summary>
    public required EquatableArray<LinkModel> Links { get; init; }

    /// <summary>Whether a handler needs an instance at all.</summary>
    public bool NeedsInstance => Methods.Any(static method => !method.Handler.IsStatic);

    public bool IsCreatedOnce => NeedsInstance && Controller.Services.Count == 0;

    public bool IsCreatedPerRequest => NeedsInstance && Controller.Services.Count > 0;

    /// <summary>Whether a handler takes a body of JSON.</summary>
    public bool ReadsJson => Methods.Any(
        static method => method.Handler.Parameters.Any(static parameter => parameter.Json is not null));

    /// <summary>Whether the application asks at start for what constructor and handlers need.</summary>
    public bool ChecksServices =>
        RequiredServices.Any() || Methods.Any(static method => method.Handler.RequiredServices.Any());

    public IEnumerable<ServiceModel> RequiredServices =>
        IsCreatedPerRequest ? Controller.Services.Where(static service => service.Kind == ServiceKind.Required) : [];
}

/// <summary>A generated method: binds, calls the handler, writes its result.</summary>
internal sealed record HandlerMethod
{
    public required string Name { get; init; }

    public required HandlerModel Handler { get; init; }

    public required EquatableArray<RouteModel> Routes { get; init; }
}

/// <summary>A generated method that reads the names of one enum.</summary>
internal sealed record EnumParserMethod
{
    public required string Name { get; init; }

    public required EnumModel Enum { get; init; }
}

/// <summary>A generated method that calls the method with which a type of the user's reads text.</summary>
internal sealed record TextParserMethod
{
    public required string Name { get; init; }

    public required ParserModel Parser { get; init; }
}
