namespace SockRoute.Generators.Model;

/// <summary>A call of <c>MapStatic</c>; what is no constant is null.</summary>
/// <param name="Prefix">The path that the folder is served at.</param>
/// <param name="Folder">The folder.</param>
/// <param name="HasOptions">Whether the call gives options, which may say anything.</param>
internal sealed record StaticMapModel(string? Prefix, string? Folder, bool HasOptions);
