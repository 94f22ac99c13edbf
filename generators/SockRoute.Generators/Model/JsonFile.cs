namespace SockRoute.Generators.Model;

/// <summary>A generated file that writes the values of one type as JSON.</summary>
internal sealed record JsonFile(string HintName, JsonTypeModel Type);
