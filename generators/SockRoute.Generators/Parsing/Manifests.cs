using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Writes and reads the manifest of an assembly. What was read is kept for as long as the compiler keeps the attribute,
/// which is as long as the reference does not change.
/// </summary>
internal static class Manifests
{
    private const string Attribute = "RouteManifestAttribute";

    private static readonly ConditionalWeakTable<AttributeData, Manifest> Cache = new();

    /// <summary>Null for an assembly without one.</summary>
    public static Manifest? Of(IAssemblySymbol assembly) =>
        assembly.GetAttributes().FirstOrDefault(IsManifest) is { } attribute
            ? Cache.GetValue(attribute, static key => new(key))
            : null;

    /// <summary>Those of the assemblies that the compilation refers to.</summary>
    public static IEnumerable<Manifest> Of(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static assembly => assembly.Modules.Any(RefersToFramework))
            .Select(Of)
            .OfType<Manifest>();

    /// <summary>A route as the manifest of this project has it.</summary>
    public static ManifestLine Line(
        DispatchedRoute route, IReadOnlyList<ExposedConstraint> exposed, ProjectModel project) =>
        new()
        {
            Verb = route.Route.Verb,
            Template = route.Route.Template,
            Handler = route.Handler,
            Constraints = new(route.Route.Segments
                .SelectMany(static segment => segment.Parts)
                .SelectMany(part => part.Constraints.Select(constraint => Line(part, constraint, exposed, project)))
                .OfType<ManifestConstraint>()
                .Distinct()),
        };

    private static ManifestConstraint? Line(
        PartModel part, ConstraintModel constraint, IReadOnlyList<ExposedConstraint> exposed, ProjectModel project) =>
        constraint.Kind switch
        {
            ConstraintKind.Enum => new(
                ManifestConstraint.EnumKey(part.Text), constraint.Name, string.Join(",", constraint.Members)),
            ConstraintKind.User => new(
                constraint.Name,
                exposed.First(method => method.Constraint.Key == constraint.Key).Name,
                constraint.Origin.Length > 0 ? constraint.Origin : $"{project.Assembly}!{constraint.Method}"),
            _ => null,
        };

    private static bool IsManifest(AttributeData attribute) =>
        attribute.AttributeClass is { Name: Attribute } type && WellKnownTypes.IsFramework(type);

    private static bool RefersToFramework(IModuleSymbol module) =>
        module.ReferencedAssemblies.Any(static identity => identity.Name == WellKnownNames.Namespace);
}
