using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Adds the hub that stands in one declaration of a class to what was parsed of its file.</summary>
internal static class HubFiles
{
    public static void Parse(
        ClassDeclarationSyntax syntax, INamedTypeSymbol type, Compilation compilation, ParsedFile file)
    {
        if (HubAttributes.HubOf(type) is not { ApplicationSyntaxReference: { } reference } attribute
            || reference.SyntaxTree != syntax.SyntaxTree
            || !syntax.Span.Contains(reference.Span))
        {
            return;
        }

        // One with a mistake has its path still, which nothing else can have.
        if (HubParser.ParseRoute(attribute, compilation, []) is { } route)
        {
            file.Add(new SourceRoute(reference.Span, route.Template.Length, HubParser.NameOf(type), route, null));
        }

        if (HubParser.Parse(type, attribute, compilation, []) is { } hub)
        {
            file.Add(hub);
            file.Add(HubMethods.SymbolsOf(type)
                .SelectMany(static method => method.Parameters)
                .Where(parameter => IsMessage(parameter, hub))
                .SelectMany(parameter => JsonTypes.Of(compilation).Read.Needed(parameter.Type)));
        }
    }

    private static bool IsMessage(IParameterSymbol parameter, HubModel hub) =>
        hub.Methods.SelectMany(static method => method.Arguments).Any(
            argument => argument.Kind == HubArgumentKind.Message && argument.Type == CodeText.Type(parameter.Type));
}
