using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>Finds methods that are marked as constraints and cannot be asked, or whose name is taken.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : RouteAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [RouteDescriptors.UserConstraint];

    private protected override void Register(AnalysisContext context) =>
        context.RegisterSymbolAction(Analyze, SymbolKind.Method);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = PartialParts.Definition((IMethodSymbol)context.Symbol);
        if (UserConstraints.AttributeOf(method) is not { } attribute)
        {
            return;
        }

        if (UserConstraints.NameOf(method) is { } name)
        {
            Analyze(context, method, attribute, name);
        }
        else if (RouteAttributes.IsNull(attribute))
        {
            var place = Place.Of(attribute, 0, 1);
            context.Report(
                [new(RouteDescriptors.UserConstraint, place, method.Name, "null", UserConstraints.NameAdvice)]);
        }
    }

    private static void Analyze(
        SymbolAnalysisContext context, IMethodSymbol method, AttributeData attribute, string name)
    {

        var first = UserConstraints.Of(context.Compilation).MethodOf(name);
        var isSecond = first is not null && !SymbolEqualityComparer.Default.Equals(first, method);
        var advice = UserConstraints.FindMistake(method, name)
            ?? (isSecond ? $"'{CodeText.Handler(first!)}' has that name, so choose another" : null);
        if (advice is not null)
        {
            var place = isSecond || UserConstraints.IsMisnamed(name)
                ? Place.Of(attribute, 0, name.Length)
                : Place.Of(method);
            context.Report([new(RouteDescriptors.UserConstraint, place, method.Name, name, advice)
            {
                Other = isSecond ? Place.Of(first!) : null,
            }]);
        }
    }
}
