using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Gives the user's constraints that routes name a public method of the dispatcher each, because the methods themselves
/// may be internal to their project.
/// </summary>
internal static class ExposedConstraints
{
    public static IReadOnlyList<ExposedConstraint> Of(IEnumerable<DispatchedRoute> routes, ProjectModel project)
    {
        var names = new UniqueNames(StringComparer.Ordinal, project.ClassName);
        return
        [
            .. In(routes)
                .GroupBy(static constraint => constraint.Key, StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(group => new ExposedConstraint
                {
                    Name = names.Take("Satisfies" + CodeText.PascalCase(group.First().Name)),
                    Constraint = group.First(),
                }),
        ];
    }

    private static IEnumerable<ConstraintModel> In(IEnumerable<DispatchedRoute> routes) =>
        routes
            .SelectMany(static route => route.Route.Segments)
            .SelectMany(static segment => segment.Parts)
            .SelectMany(static part => part.Constraints)
            .Where(static constraint => constraint.Kind == ConstraintKind.User);
}
