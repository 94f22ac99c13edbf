using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Hubs;

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
    public static ProjectContracts Sort(IReadOnlyList<FileContracts> files) => new()
    {
        Values = new(files
            .SelectMany(static file => file.Contracts)
            .GroupBy(static contract => contract.Type, StringComparer.Ordinal)
            .Select(static group => group.First())
            .OrderBy(static contract => contract.Type, StringComparer.Ordinal)),
        Messages = new(files
            .SelectMany(static file => file.Messages)
            .GroupBy(static message => (message.Type, message.Read is null))
            .Select(static group => group.First())
            .OrderBy(static message => message.Written is null)
            .ThenBy(static message => message.Type, StringComparer.Ordinal)),
    };

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
                .Any(found => JsonNames.Type(found.Type) == JsonNames.Type(type));
    }

    private static FileContracts Parse(
        SyntaxTree tree, HashSet<string> methods, Compilation compilation, CancellationToken cancellation)
    {
        var model = compilation.GetSemanticModel(tree);
        var found = JsonCallSyntax.Of(tree, methods).Names
            .SelectMany(name => JsonCall.LikelyTypesOf(name, model, cancellation))
            .ToLookup(static pair => pair.Use, static pair => pair.Type);
        var types = found[JsonCallUse.Value]
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => JsonContractParser.FindMistake(type, compilation) is null)
            .ToArray();
        var sent = Messages(found[JsonCallUse.MessageOut], JsonCallUse.MessageOut, compilation);
        var read = Messages(found[JsonCallUse.MessageIn], JsonCallUse.MessageIn, compilation);
        var all = JsonTypes.Of(compilation);
        return new()
        {
            Contracts = new(types.Select(type => new JsonContractModel
            {
                Type = JsonNames.Type(type),
                Value = JsonValueParser.Parse(type, all.Scope).Model!,
            })),
            Messages = new(sent.Concat(read).Select(static message => message.Contract)),
            JsonTypes = new(types
                .Concat(sent.Select(static message => message.Type))
                .SelectMany(all.Written.Needed)
                .Distinct()),
            JsonReaders = new(read.SelectMany(message => all.Read.Needed(message.Type)).Distinct()),
        };
    }

    private static IReadOnlyList<(ITypeSymbol Type, MessageContractModel Contract)> Messages(
        IEnumerable<ITypeSymbol> types, JsonCallUse use, Compilation compilation) =>
    [
        .. types
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => MessageContractParser.FindMistake(type, use, compilation) is null)
            .Select(type => (Type: type, Contract: MessageContractParser.Parse(type, use, compilation)!))
            .Where(static message => message.Contract is not null),
    ];
}
