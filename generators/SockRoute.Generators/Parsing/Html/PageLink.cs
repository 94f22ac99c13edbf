using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Html;

/// <summary>
/// A path of this site in an attribute of a page, and the methods with which a browser may ask for it.
/// </summary>
internal sealed class PageLink(string value, int start, RouteVerb[] verbs)
{
    private static readonly RouteVerb[] Any = [RouteVerb.Get, RouteVerb.Post];

    /// <summary>The value as it is written, without blanks around it.</summary>
    public string Value { get; } = value;

    public int Start { get; } = start;

    public IReadOnlyList<RouteVerb> Verbs { get; } = verbs;

    /// <summary>The links of a page, in its order.</summary>
    public static IEnumerable<PageLink> Of(string page) => new HtmlScanner(page).Tags().SelectMany(
        static tag => tag.Attributes
            .Where(static attribute => !attribute.IsComputed)
            .Select(attribute => Of(tag, attribute))
            .OfType<PageLink>());

    private static PageLink? Of(HtmlTag tag, HtmlAttribute attribute)
    {
        var value = attribute.Value.Trim();
        return VerbsOf(tag, attribute) is { Length: > 0 } verbs && IsPathOfSite(value)
            ? new(value, attribute.Start + attribute.Value.IndexOf(value, StringComparison.Ordinal), verbs)
            : null;
    }

    // "//host" is another site, and so is "/\host".
    private static bool IsPathOfSite(string value) =>
        value.Length > 0 && value[0] == '/' && (value.Length == 1 || (value[1] != '/' && value[1] != '\\'));

    private static RouteVerb[] VerbsOf(HtmlTag tag, HtmlAttribute attribute) =>
        attribute.IsNamed("href") || attribute.IsNamed("src") ? [RouteVerb.Get]
        : attribute.IsNamed("action") ? MethodOf(tag, "method", [RouteVerb.Get])
        : attribute.IsNamed("formaction") ? MethodOf(tag, "formmethod", Any)
        : [];

    // HTML 4.10.18.6: what is no known method is GET, and a dialog sends nothing.
    private static RouteVerb[] MethodOf(HtmlTag tag, string name, RouteVerb[] otherwise)
    {
        var method = tag.Attributes.FirstOrDefault(attribute => attribute.IsNamed(name));
        return tag.IsConditional || method is { IsComputed: true } ? Any
            : method is null ? otherwise
            : method.Value.Equals("post", StringComparison.OrdinalIgnoreCase) ? [RouteVerb.Post]
            : method.Value.Equals("dialog", StringComparison.OrdinalIgnoreCase) ? []
            : [RouteVerb.Get];
    }
}
