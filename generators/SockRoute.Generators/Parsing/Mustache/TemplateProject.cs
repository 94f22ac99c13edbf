using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Assets;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// What templates are bound in: their project, each other, and the links and files that they can name.
/// </summary>
internal sealed class TemplateProject(
    Compilation compilation,
    ProjectOptions options,
    IEnumerable<TemplateFile> files,
    AssetFiles assets,
    CancellationToken cancellation)
{
    public Compilation Compilation { get; } = compilation;

    public TemplateSet Templates { get; } = new(files);

    public AssetFiles Assets { get; } = assets;

    public Lazy<TemplateLinks> Links { get; } = new(() => TemplateLinks.Of(compilation, options, cancellation));
}
