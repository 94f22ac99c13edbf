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

/// <summary>Finds calls with a value for JSON whose type has none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonCallAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        JsonDescriptors.CallType,
        JsonDescriptors.CallMember,
        JsonDescriptors.CallUnseen,
        HubDescriptors.MessageType,
        HubDescriptors.MessageMember,
    ];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterCompilationStartAction(static start =>
        {
            var methods = JsonCallNames.Of(start.Compilation);
            if (methods.Count > 0)
            {
                start.RegisterSyntaxNodeAction(
                    node => Analyze(node, methods), SyntaxKind.IdentifierName, SyntaxKind.GenericName);
            }
        });

    private static void Analyze(SyntaxNodeAnalysisContext context, HashSet<string> methods)
    {
        var name = (SimpleNameSyntax)context.Node;
        if (!JsonCallSyntax.MayBeCall(name, methods))
        {
            return;
        }

        foreach (var (type, use) in JsonCall.TypesOf(name, context.SemanticModel, context.CancellationToken))
        {
            if (FindProblem(name, type, use, context) is { } problem)
            {
                context.ReportDiagnostic(problem.ToDiagnostic());
            }
        }
    }

    private static Problem? FindProblem(
        SimpleNameSyntax name, ITypeSymbol type, JsonCallUse use, SyntaxNodeAnalysisContext context)
    {
        var (method, value) = (name.Identifier.ValueText, CodeText.Short(type));
        var mistake = use == JsonCallUse.Value
            ? JsonContractParser.FindMistake(type, context.Compilation)
            : MessageContractParser.FindMistake(type, use, context.Compilation);
        if (mistake is not var (path, fault))
        {
            return JsonContracts.IsUnseen(name, type, context.Compilation, context.CancellationToken)
                ? new(JsonDescriptors.CallUnseen, Place.Of(name), method, value)
                : null;
        }

        return fault.Advice is not { } advice ? null
            : use == JsonCallUse.MessageIn ? MessageReading.Problem(type, Place.Of(name), path, fault)
            : path.Length == 0 ? new(JsonDescriptors.CallType, Place.Of(name), method, CodeText.Short(fault.Type), advice)
            : new(JsonDescriptors.CallMember, Place.Of(name), method, value, path, CodeText.Short(fault.Type), advice)
            {
                Other = fault.Member is { } member ? Place.Of(member) : null,
            };
    }
}
