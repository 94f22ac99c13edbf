using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.CodeFixes;

/// <summary>Gives an optional parameter a value when it is left out, or makes it one that is never left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OptionalValueFix : RouteCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.OptionalValue];

    private protected override IEnumerable<Fix> Find(FixSite site)
    {
        if (site.Literal is not { } span || site.Parameter is not { Type: { } type } parameter)
        {
            return [];
        }

        var rest = TextSpan.FromBounds(span.End, site.Root.FindToken(span.Start).Span.End);
        var close = site.Text.ToString(rest).IndexOf('}');
        var end = span.End + close;
        return close < 0 ? []
            : site.Text[end - 1] == '?' ? WithoutValue(site, parameter, type, end)
            : WithBadDefault(site, parameter, type, span, end);
    }

    // {x?}
    private static IEnumerable<Fix> WithoutValue(FixSite site, ParameterSyntax parameter, TypeSyntax type, int end)
    {
        var name = parameter.Identifier.Text;
        yield return new("MakeNullable", $"Make '{name}' nullable", new(type.Span.End, 0), "?");
        if (parameter.Parent is ParameterListSyntax list && IsAtTheEnd(list, parameter))
        {
            var value = ValueOf(site.Model.GetTypeInfo(type).Type);
            var title = $"Give '{name}' the default {value}";
            yield return new("AddDefault", title, new(parameter.Identifier.Span.End, 0), $" = {value}");
        }

        yield return new("MakeRequired", $"Make '{name}' required in the template", new(end - 1, 1), "");
    }

    // {x=abc}
    private static IEnumerable<Fix> WithBadDefault(
        FixSite site, ParameterSyntax parameter, TypeSyntax type, TextSpan span, int end)
    {
        var equals = site.Text[span.Start - 1] == '=' ? span.Start - 1 : end - 1;
        var hasValue = parameter.Default is not null || type is NullableTypeSyntax;
        if (site.Text[equals] == '=')
        {
            yield return new(
                "DropTemplateDefault",
                "Drop the default of the template",
                TextSpan.FromBounds(equals, end),
                hasValue ? "?" : "");
        }

        if (site.Hint(FixHints.IsSecondDefault) is not null && parameter.Default is { } own)
        {
            yield return new(
                "DropParameterDefault",
                $"Drop the default of '{parameter.Identifier.Text}'",
                TextSpan.FromBounds(parameter.Identifier.Span.End, own.Span.End),
                "");
        }
    }

    private static bool IsAtTheEnd(ParameterListSyntax list, ParameterSyntax parameter) =>
        list.Parameters.Skip(list.Parameters.IndexOf(parameter) + 1).All(static later => later.Default is not null);

    private static string ValueOf(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_String => "\"\"",
        SpecialType.System_Boolean => "false",
        >= SpecialType.System_SByte and <= SpecialType.System_Double => "0",
        _ => "default",
    };
}
