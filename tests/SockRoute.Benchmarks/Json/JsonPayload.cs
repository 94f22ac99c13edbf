namespace SockRoute.Benchmarks.Json;

/// <summary>What is written and read.</summary>
public enum JsonPayload
{
    Position,
    Note,
    OneItem,
    FiftyItems,
}
