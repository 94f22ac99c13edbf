using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What is said of a parameter that takes the body of a request that has none, or should have none.</summary>
internal static class BodyProblems
{
    public static Problem Of(RouteVerb verb, BindingTarget parameter)
    {
        var problem = verb == RouteVerb.Delete
            ? new Problem(BindingDescriptors.BodyOnDelete, Place.Of(parameter), parameter.Display)
            {
                Other = parameter.Member,
            }
            : new Problem(
                BindingDescriptors.BodyWithoutBody,
                Place.Of(parameter),
                verb.ToString().ToUpperInvariant(),
                parameter.Display)
            {
                Other = parameter.Member,
            };
        return problem
            .With(FixHints.Name, verb.ToString())
            .With(FixHints.Source, !parameter.IsMember && IsInQuery(parameter) ? "FromQuery" : null);
    }

    private static bool IsInQuery(BindingTarget parameter) =>
        ParameterForms.Of(parameter.Type) is not null
        || FormFields.OfQuery("", "", parameter.Type, null) is not null;
}
