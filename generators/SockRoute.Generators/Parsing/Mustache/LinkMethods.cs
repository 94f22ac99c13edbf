using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>The methods of a template's type that write links, each once however often it is called.</summary>
internal sealed class LinkMethods(UniqueNames names)
{
    private readonly Dictionary<(LinkModel, bool), TemplateLink> _known = [];
    private readonly List<TemplateLink> _all = [];

    /// <summary>The methods, in the order of their first calls.</summary>
    public IReadOnlyList<TemplateLink> All => _all;

    public string NameOf(OwnLink link, bool isEscaped)
    {
        if (!_known.TryGetValue((link.Model, isEscaped), out var method))
        {
            method = new()
            {
                Name = names.Take("WriteLinkTo" + link.Name.Replace(".", "")),
                Link = link.Model,
                Prefix = link.Prefix,
                IsEscaped = isEscaped,
            };
            _known.Add((link.Model, isEscaped), method);
            _all.Add(method);
        }

        return method.Name;
    }
}
