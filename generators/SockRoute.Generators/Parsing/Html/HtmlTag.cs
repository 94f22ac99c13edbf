namespace SockRoute.Generators.Parsing.Html;

/// <summary>A start tag with its attributes.</summary>
internal sealed class HtmlTag(string name, IReadOnlyList<HtmlAttribute> attributes, bool isConditional)
{
    public string Name { get; } = name;

    public IReadOnlyList<HtmlAttribute> Attributes { get; } = attributes;

    /// <summary>Whether tags of the template stand among the attributes, which may leave some out.</summary>
    public bool IsConditional { get; } = isConditional;
}

/// <summary>An attribute with a value, and where that stands, without quotes.</summary>
internal sealed class HtmlAttribute(string name, string value, int start)
{
    public string Name { get; } = name;

    public string Value { get; } = value;

    public int Start { get; } = start;

    /// <summary>Whether the template writes a part of the value.</summary>
    public bool IsComputed => Value.IndexOf(HtmlScanner.Hole) >= 0;

    public bool IsNamed(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
