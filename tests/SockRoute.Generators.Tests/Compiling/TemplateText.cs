using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>A template of the project that a test compiles.</summary>
internal sealed class TemplateText(SourceFile file) : AdditionalText
{
    public const string Folder = "templates/";

    private readonly SourceText _text = SourceText.From(file.Text, Encoding.UTF8);

    public override string Path => file.Name;

    /// <summary>The templates among the files.</summary>
    public static IEnumerable<TemplateText> Of(IEnumerable<SourceFile> files) =>
        files.Where(IsTemplate).Select(static file => new TemplateText(file));

    public static bool IsTemplate(SourceFile file) => file.Name.StartsWith(Folder, StringComparison.Ordinal);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
