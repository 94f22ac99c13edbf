using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing.Hubs;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds names of rooms that no room can have, as far as they are written in the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RoomNameAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [HubDescriptors.RoomName];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterOperationAction(Analyze, OperationKind.Argument);

    private static void Analyze(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { } parameter
            && RoomNames.IsRoomName(parameter)
            && RoomNames.FindMistake(argument.Value) is var (place, fault, advice))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(HubDescriptors.RoomName, place.Syntax.GetLocation(), fault, advice));
        }
    }
}
