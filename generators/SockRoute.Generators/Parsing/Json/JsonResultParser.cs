using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how a handler's result is written as JSON.</summary>
internal static class JsonResultParser
{
    /// <summary>Null when it cannot be.</summary>
    public static HandlerResult? Parse(IMethodSymbol method, Compilation compilation, List<Problem> problems)
    {
        var type = ResultKinds.ValueOf(method.ReturnType);
        var types = JsonTypes.Of(compilation);
        var value = JsonValueParser.Parse(type, types.Scope);
        if (value.Model is null)
        {
            if (value.Fault?.Advice is { } advice)
            {
                problems.Add(new(
                    HandlerDescriptors.ResultType,
                    Place.Of(method),
                    method.Name,
                    CodeText.Short(method.ReturnType),
                    advice));
            }

            return null;
        }

        if (types.Written.FindFault(type) is { } found)
        {
            Add(method, found.Path, found.Fault, problems);
            return null;
        }

        return new() { Kind = ResultKinds.KindOf(method.ReturnType), Json = value.Model };
    }

    private static void Add(IMethodSymbol method, string path, JsonFault fault, List<Problem> problems)
    {
        if (fault.Advice is not { } advice)
        {
            return;
        }

        var (returned, type) = (CodeText.Short(method.ReturnType), CodeText.Short(fault.Type));
        problems.Add(new(JsonDescriptors.Result, Place.Of(method), method.Name, returned, path, type, advice)
        {
            Other = fault.Member is { } member ? Place.Of(member) : null,
        });
    }
}
