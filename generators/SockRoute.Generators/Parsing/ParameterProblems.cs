using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>What parameters of every source can have wrong.</summary>
internal static class ParameterProblems
{
    /// <summary>SR1007: the type of a parameter cannot be read from where its value comes from.</summary>
    public static Problem Unreadable(BindingTarget parameter, string advice) =>
        Unreadable(parameter, Place.Of(parameter), advice);

    /// <summary>The same at another place than the parameter's name.</summary>
    public static Problem Unreadable(BindingTarget parameter, Place place, string advice) =>
        new(BindingDescriptors.ParameterType, place, parameter.Display, CodeText.Short(parameter.Type), advice)
        {
            Other = parameter.Member,
        };
}
