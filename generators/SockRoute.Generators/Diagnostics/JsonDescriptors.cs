using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about types that are written as JSON or read from it: SR3001, SR3002, SR3010 to SR3012.</summary>
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

    public static readonly DiagnosticDescriptor CallType = new(
        DiagnosticIds.JsonCallType,
        "A value for JSON has a type with JSON",
        "'{0}' takes a value for JSON, and '{1}' cannot be written as JSON: {2}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor CallMember = new(
        DiagnosticIds.JsonCallMember,
        "The members of a value can be written as JSON",
        "'{0}' takes a '{1}' for JSON, and '{2}' of type '{3}' cannot be written as JSON: {4}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor CallUnseen = new(
        DiagnosticIds.JsonCallUnseen,
        "The type of a value for JSON is known before code is generated",
        "'{0}' takes a value for JSON, whose type follows from generated code, which is too late: "
            + "write it, as in '{0}<{1}>(…)'",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
