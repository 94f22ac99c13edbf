using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>A template of the project that a test compiles, or its list of static files.</summary>
internal sealed class TemplateText(SourceFile file) : AdditionalText
{
    public const string Folder = "templates/";

    /// <summary>The name of the list of static files.</summary>
    public const string StaticFiles = "static.txt";

    private readonly SourceText _text = SourceText.From(file.Text, Encoding.UTF8);

    public override string Path => file.Name;

    /// <summary>The templates among the files.</summary>
    public static IEnumerable<TemplateText> Of(IEnumerable<SourceFile> files) =>
        files.Where(IsTemplate).Select(static file => new TemplateText(file));

    /// <summary>Whether a file is a template, or the list of static files.</summary>
    public static bool IsTemplate(SourceFile file) =>
        file.Name.StartsWith(Folder, StringComparison.Ordinal) || file.Name == StaticFiles;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
