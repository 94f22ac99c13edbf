using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how the body that a parameter takes is read from JSON.</summary>
internal static class JsonBodyParser
{
    /// <summary>Null when it cannot be.</summary>
    public static JsonReadModel? Parse(BindingTarget parameter, Compilation compilation, List<Problem> problems)
    {
        var types = JsonTypes.Of(compilation);
        var value = JsonReadValueParser.Parse(parameter.Type, types.Scope);
        if (value.Model is null)
        {
            if (value.Fault?.Advice is { } advice)
            {
                var isWhole = SymbolEqualityComparer.Default.Equals(value.Fault.Type, parameter.Type);
                var type = CodeText.Short(parameter.Type);
                problems.Add(isWhole
                    ? ParameterProblems.Unreadable(parameter, advice)
                    : Fault(parameter, type, value.Fault));
            }

            return null;
        }

        if (types.Read.FindFault(parameter.Type) is { } found)
        {
            if (found.Fault.Advice is not null)
            {
                problems.Add(Fault(parameter, found.Path, found.Fault));
            }

            return null;
        }

        return value.Model;
    }

    private static Problem Fault(BindingTarget parameter, string path, JsonFault fault)
    {
        var (taken, type) = (CodeText.Short(parameter.Type), CodeText.Short(fault.Type));
        return new(JsonDescriptors.Body, Place.Of(parameter), parameter.Display, taken, path, type, fault.Advice!)
        {
            Other = fault.Member is { } member ? Place.Of(member) : null,
        };
    }
}
