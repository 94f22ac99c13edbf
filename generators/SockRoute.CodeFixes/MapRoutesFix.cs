using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Calls <c>MapRoutes()</c> on an application: before it runs, or where it is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MapRoutesFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RoutesNotMapped];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Around<StatementSyntax>() is not { } statement || VariableOf(site, statement) is not { } name)
        {
            return [];
        }

        var call = $"{name}.MapRoutes();";
        var start = Behind(statement).FirstOrDefault(later => Starts(later, name));
        var (position, text) = start is not null
            ? (start.SpanStart, call + Break(site.Text, start))
            : (statement.Span.End, Break(site.Text, statement) + call);
        return [new("MapRoutes", $"Call {name}.MapRoutes()", new(position, 0), text)];
    }

    private static string? VariableOf(FixSite site, StatementSyntax statement) =>
        site.Around<BaseObjectCreationExpressionSyntax>()?.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                when statement is LocalDeclarationStatementSyntax => variable.Identifier.Text,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Parent: ExpressionStatementSyntax } =>
                left.Identifier.Text,
            _ => null,
        };

    private static IEnumerable<StatementSyntax> Behind(StatementSyntax statement)
    {
        IEnumerable<StatementSyntax> all = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
                unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement),
            _ => [],
        };
        return all.Where(other => other.SpanStart > statement.SpanStart);
    }

    private static bool Starts(StatementSyntax statement, string application) =>
        statement.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(member =>
            member is { Expression: IdentifierNameSyntax target, Name.Identifier.Text: "Run" or "Start" }
            && target.Identifier.Text == application);

    // The line break and the indentation of a statement; a blank where it shares its line.
    private static string Break(SourceText text, SyntaxNode statement)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        if (!string.IsNullOrWhiteSpace(indentation))
        {
            return " ";
        }

        var ending = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (ending.Length > 0 ? ending : "\n") + indentation;
    }
}
