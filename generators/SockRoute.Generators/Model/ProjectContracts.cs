namespace SockRoute.Generators.Model;

/// <summary>What the calls of a project have written as JSON, and what they send and read as messages.</summary>
internal sealed record ProjectContracts
{
    public required EquatableArray<JsonContractModel> Values { get; init; }

    public required EquatableArray<MessageContractModel> Messages { get; init; }

    public bool IsEmpty => Values.Count + Messages.Count == 0;
}
