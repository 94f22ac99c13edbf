namespace SockRoute.Benchmarks.Json;

/// <summary>A small record, as most bodies are.</summary>
public sealed record Note(int Id, string Title, bool IsDone, DateTimeOffset Made, string? Text);

/// <summary>One without text.</summary>
public sealed record Position(double Latitude, double Longitude, long Time);
