using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.CodeFixes;

/// <summary>One way to mend a mistake: a title, and a change of a piece of the file. Nothing else is touched.</summary>
/// <param name="kind">What all fixes of this kind have in common, whatever names their titles have.</param>
/// <param name="title">What the user reads.</param>
/// <param name="span">The piece; an empty one is where to insert.</param>
/// <param name="replacement">What to write there.</param>
internal sealed class Fix(string kind, string title, TextSpan span, string replacement)
{
    public CodeAction ToAction(Document document) => CodeAction.Create(
        title,
        async cancellation =>
        {
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            return document.WithText(text.WithChanges(new TextChange(span, replacement)));
        },
        kind);
}
