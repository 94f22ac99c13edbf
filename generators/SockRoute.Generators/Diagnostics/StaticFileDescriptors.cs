using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>
/// The rules about static files, SR2015 to SR2017, SR2019 and SR2020. The warnings can be switched off.
/// </summary>
internal static class StaticFileDescriptors
{
    public static readonly DiagnosticDescriptor PrefixNotConstant = new(
        DiagnosticIds.PrefixNotConstant,
        "The prefix of static files is a constant",
        "The prefix of MapStatic is found out at run time only, so that no route and no link can be checked against it:"
            + " write it as a literal or a constant",
        Categories.Templates,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor StaticPrefix = new(
        DiagnosticIds.StaticPrefix,
        "The prefix of static files is a path of its own",
        "'{0}' is no prefix for static files: {1}",
        Categories.Templates,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor FileShadowed = new(
        DiagnosticIds.FileShadowed,
        "Routes and static files leave each other their paths",
        "{0}: give one of the two another path",
        Categories.Templates,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AssetClassTaken = new(
        DiagnosticIds.AssetClassTaken,
        "The class of the static files has its name for itself",
        "'{0}' stands where the class with the URLs of the files in '{1}' would, so that there is none: rename it",
        Categories.Templates,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FolderNotServed = new(
        DiagnosticIds.FolderNotServed,
        "A folder of static files is served",
        "The folder '{0}' has static files, and no MapStatic serves it: write 'app.MapStatic(\"/{0}\", \"{0}\")', "
            + "or write '<SockRouteStatic Remove=\"{0}\" />' in the project file",
        Categories.Templates,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
