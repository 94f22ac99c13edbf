namespace SockRoute.Generators.Model;

/// <summary>What becomes of that which a handler returns.</summary>
internal sealed record HandlerResult
{
    public required ResultKind Kind { get; init; }

    /// <summary>How it is written as JSON; null for what is not.</summary>
    public required JsonValueModel? Json { get; init; }
}
