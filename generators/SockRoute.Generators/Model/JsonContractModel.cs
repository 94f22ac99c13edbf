namespace SockRoute.Generators.Model;

/// <summary>A type whose values a call has written as JSON, and how that is done.</summary>
internal sealed record JsonContractModel
{
    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }

    public required JsonValueModel Value { get; init; }
}
