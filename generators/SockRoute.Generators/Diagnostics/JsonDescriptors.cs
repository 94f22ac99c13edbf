using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about types that are written as JSON or read from it: SR3001, SR3002.</summary>
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

    public static readonly DiagnosticDescriptor Body = new(
        DiagnosticIds.JsonBody,
        "The members of a body can be read from JSON",
        "Parameter '{0}' takes '{1}' from the body, and '{2}' of type '{3}' cannot be read from JSON: {4}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
