using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Parsing.Html;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>What a template writes whatever its values are.</summary>
internal static class TemplateHoles
{
    /// <summary>The text with a hole for every character of a tag, so that all else is where it was.</summary>
    public static string Of(string template)
    {
        var text = template.ToCharArray();
        var problems = new MustacheProblems("", SourceText.From(template), []);
        foreach (var tag in new MustacheLexer(template, problems).Read().Where(static token => !token.IsText))
        {
            for (var i = tag.Start; i < tag.End; i++)
            {
                text[i] = HtmlScanner.Hole;
            }
        }

        return new(text);
    }
}
