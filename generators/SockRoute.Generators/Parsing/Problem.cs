using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// A mistake that parsing came upon. Analyzers report it; for the generator it only means that there is no route.
/// </summary>
internal sealed class Problem(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The other half of the mistake, where there is one.</summary>
    public Place? Other { get; init; }

    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic()
    {
        Location[] others = Other is { } other ? [other.ToLocation()] : [];
        return Diagnostic.Create(Descriptor, place.ToLocation(), others, [.. arguments]);
    }
}
