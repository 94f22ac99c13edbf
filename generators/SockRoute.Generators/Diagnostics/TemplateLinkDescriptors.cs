using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about links in templates, SR2011 to SR2014 and SR2018.</summary>
internal static class TemplateLinkDescriptors
{
    public static readonly DiagnosticDescriptor TemplateLink = new(
        DiagnosticIds.TemplateLink,
        "A link in a template leads to a route",
        "There is no link '{0}'{1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateArity = new(
        DiagnosticIds.TemplateArity,
        "A link in a template is passed what it takes",
        "{0}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateArgument = new(
        DiagnosticIds.TemplateArgument,
        "What a link in a template is passed has the right type",
        "{0}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateAsset = new(
        DiagnosticIds.TemplateAsset,
        "A static file that a template names exists",
        "There is no static file '{0}'{1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor DeadLink = new(
        DiagnosticIds.DeadLink,
        "A path in a template leads to a route or a file",
        "{0}",
        Categories.Templates,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
