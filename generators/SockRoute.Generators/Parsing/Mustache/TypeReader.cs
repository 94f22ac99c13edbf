using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Finds the type that a model names: models hold text only, and to convert a value takes the type itself.
/// </summary>
internal sealed class TypeReader(Compilation compilation)
{
    private readonly Dictionary<string, ITypeSymbol> _known = new(StringComparer.Ordinal);
    private SemanticModel? _model;

    public LinkParameter Parameter(LinkParameterModel model) =>
        new(model.Name, Read(model.PassedType), model.IsOptional);

    // The name is whole, so that it means the same in every place of every file.
    private ITypeSymbol Read(string name)
    {
        if (!_known.TryGetValue(name, out var type))
        {
            _model ??= compilation.GetSemanticModel(compilation.SyntaxTrees.First());
            type = _model
                .GetSpeculativeTypeInfo(
                    0, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
                .Type!;
            _known.Add(name, type);
        }

        return type;
    }
}
