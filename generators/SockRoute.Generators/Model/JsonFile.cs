namespace SockRoute.Generators.Model;

/// <summary>A generated file that writes the values of one type as JSON, or reads them.</summary>
internal sealed record JsonFile<TModel>(string HintName, TModel Type);
