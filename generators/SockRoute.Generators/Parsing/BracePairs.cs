namespace SockRoute.Generators.Parsing;

/// <summary>Checks the braces of one segment: each opened one is closed before the next is opened.</summary>
internal static class BracePairs
{
    /// <summary>The offset of the first brace without its other half, or null.</summary>
    public static int? FindLonely(string segment)
    {
        int? open = null;
        for (var i = 0; i < segment.Length; i++)
        {
            if (segment[i] == '{')
            {
                if (open is not null)
                {
                    return open;
                }

                open = i;
            }
            else if (segment[i] == '}')
            {
                if (open is null)
                {
                    return i;
                }

                open = null;
            }
        }

        return open;
    }
}
