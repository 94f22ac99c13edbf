namespace SockRoute.Generators.Model;

/// <summary>A class whose methods handle the messages of many peers.</summary>
internal sealed record HubModel
{
    /// <summary>The class, and how its one instance is made.</summary>
    public required ControllerModel Class { get; init; }

    /// <summary>The route by which WebSocket clients come.</summary>
    public required RouteModel Route { get; init; }

    public required HandlerName Name { get; init; }

    public required HubOptionsModel Options { get; init; }

    /// <summary>Its methods; those for messages in the order of their types.</summary>
    public required EquatableArray<HubMethod> Methods { get; init; }

    public IEnumerable<ServiceModel> RequiredServices =>
        Class.Services.Where(static service => service.Kind == ServiceKind.Required);

    public IEnumerable<HubMethod> Of(HubMethodKind kind) => Methods.Where(method => method.Kind == kind);
}

/// <summary>What an attribute says of the clients; null where it says nothing.</summary>
internal sealed record HubOptionsModel
{
    public required EquatableArray<string>? Origins { get; init; }

    public required EquatableArray<string>? Protocols { get; init; }

    /// <summary>The member of <c>SlowPeers</c>.</summary>
    public string? SlowPeers { get; init; }

    public int? QueueLength { get; init; }
}

/// <summary>A method of a hub, for one of its attributes.</summary>
internal sealed record HubMethod
{
    public required HubMethodKind Kind { get; init; }

    /// <summary>The type of the message as JSON has it; empty for what is no message.</summary>
    public required string MessageType { get; init; }

    /// <summary>The method's name, escaped where it is a keyword.</summary>
    public required string Name { get; init; }

    /// <summary>The method as a reader wants it.</summary>
    public required string Display { get; init; }

    public required bool IsStatic { get; init; }

    /// <summary>Whether its result has to be waited for.</summary>
    public required bool IsTask { get; init; }

    public required EquatableArray<HubArgument> Arguments { get; init; }
}

/// <summary>What is passed to a method of a hub.</summary>
internal sealed record HubArgument
{
    public required HubArgumentKind Kind { get; init; }

    /// <summary>The type of a message, as generated code writes it; empty for all else.</summary>
    public string Type { get; init; } = "";

    /// <summary>How a message is read; null for all else.</summary>
    public JsonReadModel? Json { get; init; }
}

/// <summary>What a method of a hub is called for.</summary>
internal enum HubMethodKind
{
    Message,
    Text,
    Joined,
    Left,
    SignInByRequest,
    SignInByText,
    SignInByMessage,
}

/// <summary>What a parameter of such a method takes.</summary>
internal enum HubArgumentKind
{
    Peer,
    Message,
    Text,
    Request,
}
