using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>What templates are bound in: their project, each other, and the links that they can name.</summary>
internal sealed class TemplateProject(
    Compilation compilation,
    ProjectOptions options,
    IEnumerable<TemplateFile> files,
    CancellationToken cancellation)
{
    public Compilation Compilation { get; } = compilation;

    public TemplateSet Templates { get; } = new(files);

    public Lazy<TemplateLinks> Links { get; } = new(() => TemplateLinks.Of(compilation, options, cancellation));
}
