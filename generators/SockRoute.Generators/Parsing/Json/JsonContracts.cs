using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// What the calls of a compilation have written as JSON, file by file. What was found in a file is kept like its
/// routes, see <see cref="SourceRoutes"/>.
/// </summary>
internal static class JsonContracts
{
    private static readonly ConditionalWeakTable<SyntaxTree, KnownResults<FileContracts>> Cache = new();

    /// <summary>Compilations as the generator has them.</summary>
    private static readonly ConditionalWeakTable<Compilation, Compilation> Before = new();

    /// <summary>The files with such calls, in the order of their paths.</summary>
    public static IEnumerable<FileContracts> Models(Compilation compilation, CancellationToken cancellation)
    {
        var methods = JsonCallNames.Of(compilation);
        if (!LanguageNeeds.AreMet(compilation))
        {
            return [];
        }

        var trees = compilation.SyntaxTrees
            .Where(tree => JsonCallSyntax.Of(tree, methods).Names.Count > 0)
            .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .ToArray();
        if (trees.Length == 0)
        {
            return [];
        }

        var environment = Fingerprint.Of((CSharpCompilation)compilation, cancellation);
        return
        [
            .. trees.Select(tree => Cache.GetOrCreateValue(tree)
                .Get(environment, () => Parse(tree, methods, compilation, cancellation))),
        ];
    }

    /// <summary>All contracts of a project, each once, in an order that does not depend on files.</summary>
    public static EquatableArray<JsonContractModel> Sort(IEnumerable<FileContracts> files) => new(files
        .SelectMany(static file => file.Contracts)
        .GroupBy(static contract => contract.Type, StringComparer.Ordinal)
        .Select(static group => group.First())
        .OrderBy(static contract => contract.Type, StringComparer.Ordinal));

    /// <summary>
    /// Whether the generator does not find the type at a call, because it does not see what it writes itself. What it
    /// has written is asked first, and may be of another moment.
    /// </summary>
    public static bool IsUnseen(
        SimpleNameSyntax name, ITypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var written = compilation.Assembly
            .GetTypeByMetadataName($"{WellKnownNames.GeneratedNamespace}.{WellKnownNames.JsonContracts}")
            ?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.GetText(cancellation).ToString() ?? "";
        if (written.IndexOf($"<{JsonNames.Type(type)}>(", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var before = Before.GetValue(compilation, static all => all.RemoveSyntaxTrees(
            all.SyntaxTrees.Where(static tree => TreeDeclarations.Of(tree, default) is { IsGenerated: true })));
        return before.SyntaxTrees.Count() < compilation.SyntaxTrees.Count()
            && !JsonCall.LikelyTypesOf(name, before.GetSemanticModel(name.SyntaxTree), cancellation)
                .Any(found => JsonNames.Type(found) == JsonNames.Type(type));
    }

    private static FileContracts Parse(
        SyntaxTree tree, HashSet<string> methods, Compilation compilation, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(tree);
        var types = JsonCallSyntax.Of(tree, methods).Names
            .SelectMany(name => JsonCall.LikelyTypesOf(name, model, cancellation))
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => JsonContractParser.FindMistake(type, compilation) is null)
            .ToArray();
        return new()
        {
            Contracts = new(types.Select(type => new JsonContractModel
            {
                Type = JsonNames.Type(type),
                Value = JsonValueParser.Parse(type, JsonTypes.Of(compilation).Scope).Model!,
            })),
            JsonTypes = new(types.SelectMany(type => JsonTypes.Of(compilation).Written.Needed(type)).Distinct()),
        };
    }
}
