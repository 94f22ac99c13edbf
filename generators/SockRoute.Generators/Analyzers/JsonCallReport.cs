using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;
using SockRoute.Generators.Parsing.Hubs;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Reports what is wrong with the values of calls: for values and messages alike, each analyzer its own rules.
/// </summary>
internal static class JsonCallReport
{
    public static void Register(AnalysisContext context, ImmutableArray<DiagnosticDescriptor> rules) =>
        context.RegisterCompilationStartAction(start =>
        {
            var methods = JsonCallNames.Of(start.Compilation);
            if (methods.Count > 0)
            {
                start.RegisterSyntaxNodeAction(
                    node => Analyze(node, methods, rules), SyntaxKind.IdentifierName, SyntaxKind.GenericName);
            }
        });

    private static void Analyze(
        SyntaxNodeAnalysisContext context, HashSet<string> methods, ImmutableArray<DiagnosticDescriptor> rules)
    {
        var name = (SimpleNameSyntax)context.Node;
        if (!JsonCallSyntax.MayBeCall(name, methods))
        {
            return;
        }

        foreach (var (type, use) in JsonCall.TypesOf(name, context.SemanticModel, context.CancellationToken))
        {
            if (FindProblem(name, type, use, context) is { } problem && rules.Contains(problem.Descriptor))
            {
                context.ReportDiagnostic(problem.ToDiagnostic());
            }
        }
    }

    private static Problem? FindProblem(
        SimpleNameSyntax name, ITypeSymbol type, JsonCallUse use, SyntaxNodeAnalysisContext context)
    {
        var compilation = context.Compilation;
        if (use != JsonCallUse.Value && MessageContractParser.FindNameMistake(type, Place.Of(name)) is { } mistake)
        {
            return mistake;
        }

        var found = use == JsonCallUse.MessageIn
            ? MessageContractParser.FindMistake(type, use, compilation)
            : JsonContractParser.FindMistake(type, compilation);
        if (found is var (path, fault))
        {
            return use == JsonCallUse.MessageIn && fault.Advice is not null
                ? MessageReading.Problem(type, Place.Of(name), path, fault)
                : Describe(name, type, path, fault);
        }

        return JsonContracts.IsUnseen(name, type, compilation, context.CancellationToken)
            ? new(JsonDescriptors.CallUnseen, Place.Of(name), name.Identifier.ValueText, CodeText.Short(type))
            : null;
    }

    private static Problem? Describe(SimpleNameSyntax name, ITypeSymbol type, string path, JsonFault fault)
    {
        var (method, wrong) = (name.Identifier.ValueText, CodeText.Short(fault.Type));
        return fault.Advice is not { } advice ? null
            : path.Length == 0 ? new(JsonDescriptors.CallType, Place.Of(name), method, wrong, advice)
            : new(JsonDescriptors.CallMember, Place.Of(name), method, CodeText.Short(type), path, wrong, advice)
            {
                Other = fault.Member is { } member ? Place.Of(member) : null,
            };
    }
}
