using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Finds what a name in a tag stands for: its first part in the innermost context that has it, the others in what
/// stands before them.
/// </summary>
internal sealed class NameResolver(MemberLookup members, ICollection<Problem> problems)
{
    /// <summary>Null where the name means nothing, or too much; that is then a problem.</summary>
    public BoundValue? Resolve(TemplateNode tag, string path, ContextFrame top)
    {
        if (tag.Text == ".")
        {
            return top.Value;
        }

        var parts = tag.Text.Split('.');
        var home = top.FromTop().FirstOrDefault(frame => Has(frame.Value, parts[0]));
        if (home is null)
        {
            problems.Add(Unknown(tag, path, top, parts[0]));
            return null;
        }

        var value = home.Value;
        var start = 0;
        foreach (var part in parts)
        {
            if (Step(value, part, At(tag, path, start, part.Length)) is not { } next)
            {
                return null;
            }

            value = next;
            start += part.Length + 1;
        }

        return value;
    }

    private bool Has(BoundValue value, string name) =>
        value.DictionaryValue is not null || (value.HasMembers && members.Find(value.Type, name).Count > 0);

    private BoundValue? Step(BoundValue value, string name, Place place)
    {
        if (value.DictionaryValue is { } entry)
        {
            return value.Entry(name, entry);
        }

        var found = members.Find(value.Type, name);
        if (found.Count == 1)
        {
            return value.Member(found[0]);
        }

        problems.Add(found.Count > 1
            ? new(
                TemplateDescriptors.TemplateAmbiguous,
                place,
                name,
                CodeText.Short(value.Type),
                string.Join(", ", found.Select(static member => $"'{member.Name}'")))
            : new(
                TemplateDescriptors.TemplateName,
                place,
                $"'{CodeText.Short(value.Type)}' has no '{name}'{Meant(name, members.NamesOf(value.Type))}"));
        return null;
    }

    private Problem Unknown(TemplateNode tag, string path, ContextFrame top, string name)
    {
        var frames = top.Visible().Where(static frame => frame.Value.HasMembers).ToArray();
        var types = frames.Select(static frame => $"'{CodeText.Short(frame.Value.Type)}'").Distinct();
        return new(
            TemplateDescriptors.TemplateName,
            At(tag, path, 0, name.Length),
            $"'{name}' is no member of {string.Join(" or ", types)}"
                + Meant(name, frames.SelectMany(frame => members.NamesOf(frame.Value.Type))));
    }

    private static string Meant(string name, IEnumerable<string> names) =>
        NearestName.Find(name, names) is { } near ? $": did you mean '{near}'?" : "";

    private static Place At(TemplateNode tag, string path, int start, int length)
    {
        var place = tag.Place!;
        return Place.Of(path, place with
        {
            Start = place.Start + start,
            Length = length,
            Column = place.Column + start,
            EndColumn = place.Column + start + length,
        });
    }
}
