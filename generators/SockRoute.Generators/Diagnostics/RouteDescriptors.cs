using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>
/// The rules about one route template, one prefix and one application: SR0001 to SR0015 and SR0027 to SR0032. A route
/// with one of the errors cannot be emitted, so they cannot be switched off; the warnings can.
/// </summary>
internal static class RouteDescriptors
{
    public static readonly DiagnosticDescriptor TemplateStart = new(
        DiagnosticIds.TemplateStart,
        "A route template starts with a slash",
        "Route template '{0}' does not start with '/': {1}",
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
        "'{0}' stands alone in segment '{1}': {2}",
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
        "Constraint '{0}' {1}: {2}",
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

    public static readonly DiagnosticDescriptor ForeignParameter = new(
        DiagnosticIds.ForeignParameter,
        "A parameter stands in braces",
        "'{0}' is text, which matches only itself: {1}",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TemplateNull = new(
        DiagnosticIds.TemplateNull,
        "A template is not null",
        "[{0}] has null in place of a {1}: write one, or leave the {2} out",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor PrefixNotInherited = new(
        DiagnosticIds.PrefixNotInherited,
        "A prefix stands on the class itself",
        "The routes of '{0}' do not have the prefix '{1}' of its base class '{2}': "
            + "write [Route(\"{1}\")] on '{0}' as well",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PrefixWithoutRoutes = new(
        DiagnosticIds.PrefixWithoutRoutes,
        "A class with a prefix has routes",
        "[Route] has no effect on '{0}', which has no method with a route: {1}",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RoutesNotMapped = new(
        DiagnosticIds.RoutesNotMapped,
        "An application maps its routes",
        "No request will reach '{0}', because the project never maps its routes: call MapRoutes() on this application",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        DiagnosticIds.LanguageVersion,
        "The language is new enough for generated code",
        "SockRoute's generated code needs C# {0} or later, and this project is compiled as C# {1}, so it has no "
            + "routes: remove <LangVersion> from the project file",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
