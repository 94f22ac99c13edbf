using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds calls with a value for JSON whose type has none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonCallAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [JsonDescriptors.CallType, JsonDescriptors.CallMember, JsonDescriptors.CallUnseen];

    private protected override void Register(AnalysisContext context) =>
        JsonCallReport.Register(context, SupportedDiagnostics);
}
