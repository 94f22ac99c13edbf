using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>What is wrong with types of messages where they are declared.</summary>
internal static class HubMessages
{
    private static readonly ConditionalWeakTable<Compilation, AcceptingHub[]> Cache = new();

    public static IEnumerable<Problem> FindNameMistake(INamedTypeSymbol type)
    {
        if (HubAttributes.MessageOf(type) is { } attribute
            && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: var value }]
            && MessageNames.FindMistake(value as string ?? "") is var (fault, advice))
        {
            var place = Place.Of(attribute, 0, 0, 0);
            var written = value is string text ? CodeText.Literal(text) : "null";
            yield return new(HubDescriptors.MessageName, place, written, fault, advice);
        }
    }

    /// <summary>The hubs that accept the type and have no handler for it.</summary>
    public static IEnumerable<Problem> FindUnhandled(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.IsAbstract
            || type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || MessageNames.Of(type) is not { } name)
        {
            yield break;
        }

        foreach (var hub in Cache.GetValue(compilation, Find))
        {
            if (hub.Accepts(type) && !hub.Handles(name))
            {
                string[] words = [type.Name, hub.Interface, hub.Name, hub.Place.FileAndLine, name];
                yield return new(HubDescriptors.Unhandled, Place.Of(type), words) { Other = hub.Place };
            }
        }
    }

    private static AcceptingHub[] Find(Compilation compilation)
    {
        var aliases = RouteSyntax.AliasesOf(compilation, default);
        return
        [
            .. compilation.SyntaxTrees
                .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
                .SelectMany(tree => RouteSyntax.Of(tree, default).Hubs(aliases))
                .Select(syntax => compilation.GetSemanticModel(syntax.SyntaxTree).GetDeclaredSymbol(syntax))
                .OfType<INamedTypeSymbol>()
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
                .Select(hub => AcceptingHub.Of(hub, compilation))
                .OfType<AcceptingHub>(),
        ];
    }

    private sealed class AcceptingHub(
        INamedTypeSymbol hub, AttributeData attribute, INamedTypeSymbol accepted, HashSet<string> handled)
    {
        public string Name => hub.Name;

        public string Interface => accepted.Name;

        public Place Place => Place.Of(attribute, 0, 0);

        public static AcceptingHub? Of(INamedTypeSymbol hub, Compilation compilation) =>
            HubAttributes.HubOf(hub) is { } attribute && HubAttributes.AcceptsOf(attribute) is { } accepted
                ? new(hub, attribute, accepted, new(Handled(hub, compilation), StringComparer.Ordinal))
                : null;

        public bool Accepts(INamedTypeSymbol type) => type.AllInterfaces.Concat(BaseTypes.AndSelf(type)).Any(
            one => SymbolEqualityComparer.Default.Equals(one, accepted));

        public bool Handles(string type) => handled.Contains(type);

        // Also those with a mistake, which is one already.
        private static IEnumerable<string> Handled(INamedTypeSymbol hub, Compilation compilation) =>
            HubMethods.SymbolsOf(hub)
                .SelectMany(static method => method.Parameters)
                .Select(static parameter => MessageNames.Of(parameter.Type))
                .OfType<string>()
                .Concat(HubMethods.Parse(hub, compilation, [])
                    .Where(static method => method.Kind == HubMethodKind.Message)
                    .Select(static method => method.MessageType));
    }
}
