using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Assets;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Binds <c>{{asset css/site.css}}</c>: writes the URL of a static file as text. A tag with a mistake writes nothing.
/// </summary>
internal sealed class AssetTags(AssetFiles files, ICollection<Problem> problems)
{
    public void Bind(TemplateNode tag, Scope scope, StepList steps)
    {
        var path = scope.File.Path;
        if (tag.Arguments.Count > 1
            || tag.Arguments[0] is { Name.Length: > 0 } or { Kind: TemplateArgumentKind.Integer })
        {
            problems.Add(new(
                TemplateDescriptors.TemplateTag,
                Place.Of(path, tag.Arguments[tag.Arguments.Count - 1].Place),
                $"One path follows, as it is in the folder: '{{{{{tag.Text} css/site.css}}}}'"));
            return;
        }

        var file = tag.Arguments[0];
        if (files.UrlOf(file.Text) is { } url)
        {
            // Of all that means something in HTML, only this stands unescaped in a path.
            steps.AddText(tag.IsEscaped ? url.Replace("&", "&amp;") : url);
            return;
        }

        problems.Add(new(
            TemplateLinkDescriptors.TemplateAsset, Place.Of(path, file.Place), file.Text, Advice(file.Text)));
    }

    private string Advice(string path)
    {
        var folders = files.Folders.Select(static pair => $"'{pair.Folder.Name}'").ToArray();
        return folders.Length == 0
            ? ": a folder 'static' beside the project file, or one that <SockRouteStatic> in it names, "
                + "has to be served by MapStatic"
            : $" in the folder {string.Join(" or ", folders)}"
                + (Meant(path) is { } near ? $": did you mean '{near}'?" : "");
    }

    // Without the folder's own name, which people write as they do in a URL.
    private string? Meant(string path) =>
        files.Paths.FirstOrDefault(known => path.EndsWith("/" + known, StringComparison.Ordinal))
        ?? files.Paths.FirstOrDefault(known => known.EndsWith("/" + path, StringComparison.Ordinal))
        ?? NearestName.Find(path, files.Paths);
}
