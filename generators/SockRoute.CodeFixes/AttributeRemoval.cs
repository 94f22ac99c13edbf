using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.CodeFixes;

/// <summary>The text that goes when an attribute goes: its brackets, its comma or its line included.</summary>
internal static class AttributeRemoval
{
    public static TextSpan? Of(AttributeSyntax attribute, SourceText text)
    {
        if (attribute.Parent is not AttributeListSyntax list)
        {
            return null;
        }

        var attributes = list.Attributes;
        if (attributes.Count == 1)
        {
            return List(list, text);
        }

        var index = attributes.IndexOf(attribute);
        return index == 0
            ? TextSpan.FromBounds(attribute.SpanStart, attributes[1].SpanStart)
            : TextSpan.FromBounds(attributes[index - 1].Span.End, attribute.Span.End);
    }

    // A comment behind the attribute stays.
    private static TextSpan List(AttributeListSyntax list, SourceText text)
    {
        var end = list.Span.End;
        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        var last = text.Lines.GetLineFromPosition(end);
        if (IsBlank(text, line.Start, list.SpanStart) && IsBlank(text, end, last.End))
        {
            return TextSpan.FromBounds(line.Start, last.EndIncludingLineBreak);
        }

        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return TextSpan.FromBounds(list.SpanStart, end);
    }

    private static bool IsBlank(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
