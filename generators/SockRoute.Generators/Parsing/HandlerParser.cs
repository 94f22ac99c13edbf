using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides whether a method with a route attribute can be called, and what becomes of its result.</summary>
internal static class HandlerParser
{
    /// <summary>
    /// Whether the attribute stands on something that could be a handler at all. A private method is taken for a slip
    /// with the attribute, and only warned about.
    /// </summary>
    public static bool IsCandidate(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary
        && method.DeclaredAccessibility != Accessibility.Private
        && method.ContainingType?.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    /// <summary>Whether it is a candidate and has a route attribute.</summary>
    public static bool IsHandler(IMethodSymbol method) => IsCandidate(method) && RouteAttributes.Any(method);

    /// <summary>
    /// How the method's result is written; null for a method that cannot be called or whose result cannot be written.
    /// </summary>
    public static HandlerResult? Parse(IMethodSymbol method, Compilation compilation, List<Problem> problems)
    {
        var before = problems.Count;
        CheckSignature(method, problems);
        CheckOverloads(method, compilation, problems);
        if (CallObstacle.Find(method) is { } obstacle)
        {
            Add(problems, HandlerDescriptors.CallObstacle, method, obstacle.Owner.Name, obstacle.Attribute);
        }

        var result = ResultKinds.Of(method.ReturnType) is { } kind
            ? new HandlerResult { Kind = kind, Json = null }
            : JsonResultParser.Parse(method, compilation, problems);
        return problems.Count == before && TypeReach.Reaches(method.ReturnType) ? result : null;
    }

    private static void CheckSignature(IMethodSymbol method, List<Problem> problems)
    {
        if (method.DeclaredAccessibility != Accessibility.Public)
        {
            Add(problems, HandlerDescriptors.HandlerNotPublic, method, AccessText.Of(method.DeclaredAccessibility));
        }

        if (method.IsGenericMethod)
        {
            problems.Add(new(HandlerDescriptors.OpenGeneric, Place.Of(method), "Method", method.Name, method.Name));
        }

        if (method is { IsAsync: true, ReturnsVoid: true })
        {
            Add(problems, HandlerDescriptors.AsyncVoid, method);
        }

        if (method.IsVararg)
        {
            problems.Add(new(
                HandlerDescriptors.ParameterPassing,
                Place.Of(method),
                "__arglist",
                "has neither a name nor a type",
                "write parameters that have both"));
        }

        foreach (var parameter in method.Parameters)
        {
            if (ParameterPassing.FindMistake(parameter) is { } mistake)
            {
                var place = Place.Of(parameter);
                problems.Add(new(
                    HandlerDescriptors.ParameterPassing, place, parameter.Name, mistake.Fault, mistake.Advice));
            }
        }
    }

    private static void CheckOverloads(IMethodSymbol method, Compilation compilation, List<Problem> problems)
    {
        if (OverloadPriority.FindPreferred(method, compilation) is { } other)
        {
            var place = Place.Of(method);
            problems.Add(new(
                HandlerDescriptors.OverloadPriority, place, CodeText.Handler(method), CodeText.Handler(other))
            {
                Other = Place.Of(other),
            });
        }
    }

    private static void Add(
        List<Problem> problems, DiagnosticDescriptor descriptor, IMethodSymbol method, params string[] arguments) =>
        problems.Add(new(descriptor, Place.Of(method), [method.Name, .. arguments]));
}
