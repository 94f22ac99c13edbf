namespace SockRoute.Generators.Parsing;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    public static string? Find(string name, IEnumerable<string> candidates) =>
        candidates
            .Select(other => (Name: other, Distance: Distance(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, name.Length / 3) && pair.Distance < name.Length)
            .OrderBy(static pair => pair.Distance)
            .Select(static pair => pair.Name)
            .FirstOrDefault();

    // Optimal string alignment: Levenshtein's distance, in which two neighbours that changed places are one mistake.
    private static int Distance(string left, string right)
    {
        var (before, above) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray());
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? above[j - 1] : above[j - 1] + 1;
                row[j] = Math.Min(cost, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[right.Length];
    }
}
