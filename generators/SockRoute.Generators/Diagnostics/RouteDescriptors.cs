using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>
/// The rules about one route template, SR0001 to SR0015. Their routes cannot be emitted, so none can be switched off.
/// </summary>
internal static class RouteDescriptors
{
    public static readonly DiagnosticDescriptor TemplateStart = new(
        DiagnosticIds.TemplateStart,
        "A route template starts with a slash",
        "Route template '{0}' does not start with '/': write '{1}'",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateMissing = new(
        DiagnosticIds.TemplateMissing,
        "A route has a template or a prefix",
        "[{0}] has no template, and class '{1}' has no [Route] prefix that it could stand for: "
            + "write [{0}(\"/\")] for the root",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateBrace = new(
        DiagnosticIds.TemplateBrace,
        "Braces come in pairs",
        "'{0}' stands alone in segment '{1}': write a parameter as '{{name}}', within one segment",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateEmptySegment = new(
        DiagnosticIds.TemplateEmptySegment,
        "No segment is empty",
        "'{0}' has an empty segment: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateParameterName = new(
        DiagnosticIds.TemplateParameterName,
        "A route parameter has a name",
        "'{0}' is not the name of a parameter: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateRepeatedName = new(
        DiagnosticIds.TemplateRepeatedName,
        "Each route parameter has its own name",
        "Route parameter '{0}' occurs twice in '{1}': give each its own name",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateCatchAll = new(
        DiagnosticIds.TemplateCatchAll,
        "A catch-all is the last segment",
        "Catch-all '{0}' takes the whole rest of the path: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateConstraint = new(
        DiagnosticIds.TemplateConstraint,
        "A constraint is known",
        "Constraint '{0}' is not known: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateCharacter = new(
        DiagnosticIds.TemplateCharacter,
        "A literal segment is text of a path",
        "'{0}' cannot stand in a route template: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateNotSupported = new(
        DiagnosticIds.TemplateNotSupported,
        "The template uses what is supported",
        "'{0}' is not supported yet: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateOptional = new(
        DiagnosticIds.TemplateOptional,
        "An optional parameter is the last segment",
        "Parameter '{0}' may be left out, so it stands at the end of the path: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateAdjacent = new(
        DiagnosticIds.TemplateAdjacent,
        "Text stands between two parameters",
        "'{0}' and '{1}' stand side by side, and nothing says where one ends: write text between them",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ConstraintsExclude = new(
        DiagnosticIds.ConstraintsExclude,
        "The constraints of a parameter can hold together",
        "No text satisfies all constraints of parameter '{0}': remove one of them",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UserConstraint = new(
        DiagnosticIds.UserConstraint,
        "A constraint is a static method that takes text",
        "Method '{0}' cannot be the constraint '{1}': {2}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
