using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Parsing;

namespace SockRoute.Generators.Analyzers;

/// <summary>
/// Finds route attributes on what cannot be a handler: private methods, accessors, local functions, lambdas.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisplacedAttributeAnalyzer : RouteAnalyzer
{
    // As C# writes them: operator +, ~Posts, IPosts.Show.
    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeExplicitInterface,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [HandlerDescriptors.NotAHandler];

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(
            static c => Analyze(
                (IMethodSymbol)c.Symbol, diagnostic => Report(c, diagnostic)), SymbolKind.Method);
        RegisterFunctions(context, AnalyzeFunction);
    }

    private static void Report(SymbolAnalysisContext context, Diagnostic diagnostic)
    {
        if (PartialParts.Holds((IMethodSymbol)context.Symbol, diagnostic.Location))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static void AnalyzeFunction(IMethodSymbol method, Action<Diagnostic> report)
    {
        Analyze(method, report);
        if (UserConstraints.AttributeOf(method) is { } constraint)
        {
            report(ToDiagnostic(method, constraint, "RouteConstraint"));
        }
    }

    private static void Analyze(IMethodSymbol method, Action<Diagnostic> report)
    {
        // Of an attribute on a constructor, the compiler says that it cannot stand there.
        if (HandlerParser.IsCandidate(method)
            || method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
        {
            return;
        }

        foreach (var use in RouteAttributes.Of(method))
        {
            report(ToDiagnostic(method, use.Attribute, use.Word));
        }
    }

    private static Diagnostic ToDiagnostic(IMethodSymbol method, AttributeData attribute, string name)
    {
        var (what, advice) = Describe(method);
        var place = Place.Of(attribute, 0, 0);
        return new Problem(HandlerDescriptors.NotAHandler, place, name, what, advice).ToDiagnostic();
    }

    private static (string What, string Advice) Describe(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Ordinary when method.DeclaredAccessibility == Accessibility.Private =>
            ($"the private method '{method.Name}'", "make the method public"),
        MethodKind.LocalFunction => ($"the local function '{method.Name}'", "move it to a public method of a class"),
        MethodKind.LambdaMethod => ("a lambda", "move it to a public method of a class"),
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove =>
            ($"an accessor of '{method.AssociatedSymbol?.Name}'", "move it to a public method"),
        _ => ($"'{method.ToDisplayString(NameFormat)}'", "move it to a public method of a class"),
    };
}
