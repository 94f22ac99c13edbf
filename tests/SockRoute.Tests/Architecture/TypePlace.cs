namespace SockRoute.Tests.Architecture;

/// <summary>A type of the assembly under test.</summary>
internal sealed record TypePlace(string Namespace, string Name, bool IsPublic);
