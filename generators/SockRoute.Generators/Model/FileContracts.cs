namespace SockRoute.Generators.Model;

/// <summary>What the calls of one file have written as JSON and read from it, and the types that it consists of.</summary>
internal sealed record FileContracts
{
    public required EquatableArray<JsonContractModel> Contracts { get; init; }

    public required EquatableArray<MessageContractModel> Messages { get; init; }

    public required EquatableArray<JsonTypeModel> JsonTypes { get; init; }

    public required EquatableArray<JsonReaderModel> JsonReaders { get; init; }
}
