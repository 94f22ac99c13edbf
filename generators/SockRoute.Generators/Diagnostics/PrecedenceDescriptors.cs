using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about routes that take the same paths, SR0011 and SR0016 to SR0018. The warnings can be switched off.</summary>
internal static class PrecedenceDescriptors
{
    public static readonly DiagnosticDescriptor DuplicateRoute = new(
        DiagnosticIds.DuplicateRoute,
        "A route exists once",
        "'{0}' matches the same requests as the route of '{1}' in {2}: change the verb or the template of one of them",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RouteOverlap = new(
        DiagnosticIds.RouteOverlap,
        "Of two routes that share a path, one is more specific",
        "'{0}' and '{1}' of '{2}' in {3} both match '{4}', and neither is more specific: "
            + "change a template so that they share no path, or one takes a part of what the other takes",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RouteNeverFound = new(
        DiagnosticIds.RouteNeverFound,
        "A route has a path of its own",
        "Every path of '{0}' belongs to a more specific route, for example to '{1}' in {2}: remove it, or widen its template",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NearDuplicate = new(
        DiagnosticIds.NearDuplicate,
        "Routes differ by more than letter case or a slash",
        "'{0}' differs from '{1}' in {2} only by {3}, which clients easily get wrong: keep one of them",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
