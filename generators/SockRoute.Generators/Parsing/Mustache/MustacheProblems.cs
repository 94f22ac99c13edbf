using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Collects the mistakes in the text of one template.</summary>
internal sealed class MustacheProblems(string path, SourceText text, ICollection<Problem> problems)
{
    public void Add(int start, int length, string message) =>
        Add(TemplateDescriptors.TemplateTag, start, length, message);

    /// <summary>A mistake whose other half is another tag.</summary>
    public void Add(MustacheToken token, MustacheToken other, string message) =>
        problems.Add(new(TemplateDescriptors.TemplateTag, At(token), message) { Other = At(other) });

    public void Add(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) =>
        problems.Add(new(descriptor, Place.Of(path, PlaceOf(start, length)), arguments));

    /// <summary>The line of a place in words.</summary>
    public string LineOf(int start) =>
        (text.Lines.GetLinePosition(start).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public TemplatePlace PlaceOf(int start, int length)
    {
        var from = text.Lines.GetLinePosition(start);
        var to = text.Lines.GetLinePosition(start + length);
        return new()
        {
            Start = start,
            Length = length,
            Line = from.Line,
            Column = from.Character,
            EndLine = to.Line,
            EndColumn = to.Character,
        };
    }

    private Place At(MustacheToken token) => Place.Of(path, PlaceOf(token.Start, token.End - token.Start));
}
