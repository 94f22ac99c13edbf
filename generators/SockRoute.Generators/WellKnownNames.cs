using SockRoute.Generators.Model;

namespace SockRoute.Generators;

/// <summary>The names of the framework's types that generator and analyzers look for.</summary>
internal static class WellKnownNames
{
    public const string Namespace = "SockRoute";
    public const string GeneratedNamespace = "SockRoute.Generated";
    public const string GeneratedNote = "// Written by SockRoute from the route attributes of this project.";
    public const string TemplateNote = "// Written by SockRoute from the template ";
    public const string PrefixAttribute = "RouteAttribute";
    public const string BodyLimitAttribute = "RequestSizeLimitAttribute";
    public const string ConstraintAttribute = "RouteConstraintAttribute";
    public const string MountAttribute = "MountAttribute";
    public const string MountPrefix = "Prefix";
    public const string Manifest = "RouteManifest";
    public const string JsonContracts = "JsonContracts";
    public const string MapClass = "RouteMapping";
    public const string Result = "IResult";
    public const string Application = "WebApp";
    public const string MapRoutes = "MapRoutes";
    public const string MapStatic = "MapStatic";
    public const string StaticFilesMetadata = "build_metadata.AdditionalFiles.SockRouteStaticFiles";
    public const string TemplateAttribute = "TemplateAttribute";
    public const string TemplateMetadata = "build_metadata.AdditionalFiles.SockRouteTemplate";
    public const string AttributeSuffix = "Attribute";
    public const string WebSocketAttribute = "WebSocketAttribute";

    /// <summary>Each verb with the name of its attribute, which is the verb's own.</summary>
    public static readonly RouteVerb[] Verbs = (RouteVerb[])Enum.GetValues(typeof(RouteVerb));

    public static string AttributeOf(RouteVerb verb) => $"{Namespace}.{verb}{AttributeSuffix}";

    /// <summary>Whether an attribute written so is named like a verb.</summary>
    public static bool IsVerb(string written) =>
        VerbOf(written) is not null || VerbOf(written + AttributeSuffix) is not null;

    /// <summary>Whether an attribute written so is named like that of a template.</summary>
    public static bool IsTemplate(string written) =>
        written == TemplateAttribute || written + AttributeSuffix == TemplateAttribute;

    /// <summary>The verb of a route attribute, by the simple name of its class.</summary>
    public static RouteVerb? VerbOf(string attributeName)
    {
        if (attributeName == WebSocketAttribute)
        {
            return RouteVerb.Get;
        }

        foreach (var verb in Verbs)
        {
            var name = verb.ToString();
            if (attributeName.Length == name.Length + AttributeSuffix.Length
                && attributeName.StartsWith(name, StringComparison.Ordinal)
                && attributeName.EndsWith(AttributeSuffix, StringComparison.Ordinal))
            {
                return verb;
            }
        }

        return null;
    }
}
