using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about types that are written as JSON: SR3001.</summary>
internal static class JsonDescriptors
{
    public static readonly DiagnosticDescriptor Result = new(
        DiagnosticIds.JsonResult,
        "The members of a result can be written as JSON",
        "Method '{0}' returns '{1}', and '{2}' of type '{3}' cannot be written as JSON: {4}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
