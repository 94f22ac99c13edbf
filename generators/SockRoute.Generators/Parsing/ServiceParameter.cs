using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Reads a parameter of a handler that is a service.</summary>
internal static class ServiceParameter
{
    /// <summary>Null for a parameter whose type cannot be a service.</summary>
    public static ParameterModel? Of(BindingTarget parameter, List<Problem> problems)
    {
        if (FindMistake(parameter) is { } advice)
        {
            problems.Add(ParameterProblems.Unreadable(parameter, advice));
            return null;
        }

        return new()
        {
            Source = ParameterSource.Service,
            Name = parameter.Display,
            Local = "",
            Type = CodeText.Type(parameter.Type),
            Default = IsOptional(parameter) ? "null" : null,
        };
    }

    // A default of a class or an interface can only be null.
    private static bool IsOptional(BindingTarget parameter) =>
        parameter.HasExplicitDefaultValue || parameter.NullableAnnotation == NullableAnnotation.Annotated;

    private static string? FindMistake(BindingTarget parameter) =>
        SpecialParameters.SourceOf(parameter.Type) is not null ? TypeAdvice.For(parameter.Type)
        : parameter.IsParams ? "a service is one object, so remove 'params'"
        : parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String
            ? "a service is an object, so take a class or an interface that has the value"
        : null;
}
