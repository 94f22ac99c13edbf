namespace SockRoute;

/// <summary>
/// Binds a Mustache template of the project's folder <c>templates</c> to the partial class or record that declares what
/// the template shows. The template is compiled with the project: the type becomes an <see cref="ITemplate"/>.
/// </summary>
/// <param name="file">The file, relative to that folder: <c>posts.html</c>, <c>posts/show.html</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TemplateAttribute(string file) : Attribute
{
    /// <summary>The file, relative to the folder <c>templates</c>.</summary>
    public string File { get; } = file;
}
