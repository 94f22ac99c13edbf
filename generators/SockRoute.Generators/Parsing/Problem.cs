using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// A mistake that parsing came upon. Analyzers report it; for the generator it only means that there is no route.
/// </summary>
internal sealed class Problem(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
{
    private ImmutableDictionary<string, string?> _hints = ImmutableDictionary<string, string?>.Empty;

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The other half of the mistake, where there is one.</summary>
    public Place? Other { get; init; }

    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>Tells code fixes something, see <see cref="FixHints"/>.</summary>
    public Problem With(string hint, string? value)
    {
        _hints = _hints.SetItem(hint, value);
        return this;
    }

    public Diagnostic ToDiagnostic()
    {
        var other = Other?.ToLocation();
        Location[] others = other is null || other.Kind == LocationKind.None ? [] : [other];
        return Diagnostic.Create(Descriptor, place.ToLocation(), others, _hints, [.. arguments]);
    }
}
