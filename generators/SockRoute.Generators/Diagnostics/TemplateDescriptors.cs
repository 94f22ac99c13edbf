using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about compiled templates, SR2001 to SR2010.</summary>
internal static class TemplateDescriptors
{
    public static readonly DiagnosticDescriptor TemplateName = new(
        DiagnosticIds.TemplateName,
        "A name in a template is a member of its type",
        "{0}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateSection = new(
        DiagnosticIds.TemplateSection,
        "A section has something to decide",
        "'{0}' is {1}, which is never false, empty or null, and has no members and no items: a section "
            + "over it decides nothing; {2}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplatePartial = new(
        DiagnosticIds.TemplatePartial,
        "A partial exists",
        "There is no template '{0}'{1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateRecursion = new(
        DiagnosticIds.TemplateRecursion,
        "A partial that includes itself does so in a section",
        "'{0}' includes itself{1} without end: put the tag into a section, over the list or the value "
            + "that it goes on with",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateTag = new(
        DiagnosticIds.TemplateTag,
        "Tags of a template are whole, and come in pairs",
        "{0}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateFile = new(
        DiagnosticIds.TemplateFile,
        "A template exists",
        "There is no file 'templates/{0}'{1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateAmbiguous = new(
        DiagnosticIds.TemplateAmbiguous,
        "A name in a template means one member",
        "'{0}' is no member of '{1}', and without regard to case it is several: {2}: write one of them exactly",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateType = new(
        DiagnosticIds.TemplateType,
        "A type with a template can be added to",
        "'{0}' {1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateFormat = new(
        DiagnosticIds.TemplateFormat,
        "A format stands where there is something to format",
        "'{0}' is {1}, which has no formats: leave ':{2}' out",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateSize = new(
        DiagnosticIds.TemplateSize,
        "A template comes to an end",
        "'{0}' becomes too large: {1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TemplateValue = new(
        DiagnosticIds.TemplateValue,
        "What a template shows has a text",
        "'{0}' is {1}, which has no text of its own: {2}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
