using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about links to routes, SR0019 to SR0021 and SR0033.</summary>
internal static class LinkDescriptors
{
    public static readonly DiagnosticDescriptor LinkClash = new(
        DiagnosticIds.LinkClash,
        "Links of one class are told apart",
        "The link '{0}' leads to '{1}' in {2}, and with the same parameters it cannot lead to '{3}' too: "
            + "give this one a name of its own, 'Name = \"{4}\"', in its attribute",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor LinkName = new(
        DiagnosticIds.LinkName,
        "The name of a link is the name of a method",
        "'{0}' {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor LinkClass = new(
        DiagnosticIds.LinkClass,
        "The class of the links has its name for itself",
        "'{0}' stands where the class with the links to routes would, so there are no links: "
            + "rename it, or set <SockRouteLinks> in the project file to another name for that class",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LinkClassName = new(
        DiagnosticIds.LinkClassName,
        "The class of the links has the name of a class",
        "'{0}', which <SockRouteLinks> in the project file says, is no name for the class with the links, which is 'Routes' "
            + "until then: write a letter, then letters, digits or '_'; it stands in the root namespace",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
