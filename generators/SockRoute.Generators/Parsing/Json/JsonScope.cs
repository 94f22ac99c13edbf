using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>What the code for a type depends on besides the type.</summary>
internal sealed class JsonScope(Compilation compilation)
{
    public IAssemblySymbol Assembly { get; } = compilation.Assembly;

    public JsonContexts Contexts { get; } = new(compilation);
}
