using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The two declarations of a partial method. They are one handler, which has the parameter names of the defining one,
/// as in calls, and the attributes of both.
/// </summary>
internal static class PartialParts
{
    /// <summary>The defining declaration; the method itself where there is no other.</summary>
    public static IMethodSymbol Definition(IMethodSymbol method) => method.PartialDefinitionPart ?? method;

    /// <summary>Whether a place within the method belongs to this declaration of it, and not to the other.</summary>
    public static bool Holds(IMethodSymbol part, Location place) =>
        part is { PartialDefinitionPart: null, PartialImplementationPart: null }
        || part.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == place.SourceTree && reference.Span.Contains(place.SourceSpan));
}
