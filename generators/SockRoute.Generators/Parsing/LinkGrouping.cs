using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Makes the links of one controller out of those of its routes: routes with one name and one template share a link
/// where no call
/// can tell them apart; where the compiler could not tell two links apart, only the first is left.
/// </summary>
internal static class LinkGrouping
{
    /// <summary>The links that can stand in one class.</summary>
    public static IEnumerable<LinkModel> Group(IEnumerable<LinkModel> links) =>
        Merge(links)
            .GroupBy(static link => link.Signature, StringComparer.Ordinal)
            .Select(static group => group.First());

    /// <summary>
    /// The links after those that can be one are one, also where two of them then have one signature.
    /// </summary>
    public static IReadOnlyList<LinkModel> Merge(IEnumerable<LinkModel> links)
    {
        var merged = new List<LinkModel>();
        foreach (var link in links)
        {
            var first = merged.FindIndex(other => CanMerge(other, link));
            if (first < 0)
            {
                merged.Add(link);
            }
            else
            {
                merged[first] = Merge(merged[first], link);
            }
        }

        return merged;
    }

    private static bool CanMerge(LinkModel first, LinkModel second) =>
        first.Name == second.Name
        && first.Template == second.Template
        && first.Segments.Select(TypeOf).SequenceEqual(second.Segments.Select(TypeOf))
        && CanTake(first, second)
        && CanTake(second, first)
        && !More(first, second).Any(parameter => first.Parameters.Any(other => other.Name == parameter.Name));

    // A parameter that one of them does not know must be one that can be left out.
    private static bool CanTake(LinkModel link, LinkModel other) => other.Query.All(parameter =>
        Find(link, parameter) is { } same
            ? same.SignatureType.TrimEnd('?') == parameter.SignatureType.TrimEnd('?')
            : parameter.IsOptional);

    private static LinkModel Merge(LinkModel first, LinkModel second)
    {
        var parameters = first.Parameters
            .Select(parameter => Find(second, parameter) is { IsOptional: false } required ? required : parameter)
            .Concat(More(first, second));
        return first with
        {
            IsPublic = first.IsPublic && second.IsPublic,
            Routes = new(first.Routes.Concat(second.Routes).Distinct()),
            Parameters = new(LinkParser.Sort(parameters)),
        };
    }

    private static IEnumerable<LinkParameterModel> More(LinkModel link, LinkModel other) =>
        other.Query.Where(parameter => Find(link, parameter) is null);

    private static LinkParameterModel? Find(LinkModel link, LinkParameterModel parameter) =>
        parameter.QueryName is null ? null : link.Query.FirstOrDefault(other =>
            other.QueryName!.Equals(parameter.QueryName, StringComparison.OrdinalIgnoreCase));

    private static string TypeOf(LinkSegmentModel segment) =>
        string.Join("|", segment.Parts.Select(static part => part.Parameter?.SignatureType ?? ""));
}
