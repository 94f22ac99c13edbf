namespace SockRoute.Generators.Model;

/// <summary>A type whose values a call sends or reads as messages, and how that is done.</summary>
internal sealed record MessageContractModel
{
    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>Its name in JSON.</summary>
    public required string MessageType { get; init; }

    /// <summary>How it is written; null for one that is read.</summary>
    public JsonValueModel? Written { get; init; }

    /// <summary>How it is read; null for one that is written.</summary>
    public JsonReadModel? Read { get; init; }
}
