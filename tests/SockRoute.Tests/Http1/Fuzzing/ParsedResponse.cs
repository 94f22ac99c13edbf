namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>A response as the client finds it.</summary>
internal sealed record ParsedResponse(int Status, string Connection, string Body, bool IsWhole);
