using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about referenced projects with routes, SR0022 to SR0026. The warnings can be switched off.</summary>
internal static class MountDescriptors
{
    public static readonly DiagnosticDescriptor MountPrefix = new(
        DiagnosticIds.MountPrefix,
        "A mount prefix is text that starts with a slash",
        "'{0}' is no prefix for a mount: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MountedType = new(
        DiagnosticIds.MountedType,
        "A mount names the dispatcher of a referenced project",
        "'{0}' cannot be mounted: {1}",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MountedTwice = new(
        DiagnosticIds.MountedTwice,
        "A project is mounted once",
        "{0} is mounted at '{1}' already, {2}, and its links lead {3} only: remove one of the two",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MountConflict = new(
        DiagnosticIds.MountConflict,
        "Mounted projects leave each other their paths",
        "Below '{0}', '{1}' of {2} and '{3}' of {4}, which is mounted at '{5}' in {6}, both match '{7}', and neither is more "
            + "specific{8}: mount one of the two below another prefix",
        Categories.Routes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotMounted = new(
        DiagnosticIds.NotMounted,
        "A referenced project with routes is mounted",
        "The referenced project {0} has routes that are not mounted, so that none of them is found: {1}",
        Categories.Routes,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
