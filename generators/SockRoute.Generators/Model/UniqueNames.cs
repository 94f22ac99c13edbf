using System.Globalization;

namespace SockRoute.Generators.Model;

/// <summary>
/// Gives out names within one scope: a name that is taken gets the first number that makes it a new one.
/// </summary>
internal sealed class UniqueNames(IEqualityComparer<string> comparer, params string[] reserved)
{
    private const int MaxLength = 80;

    private readonly HashSet<string> _taken = new(reserved, comparer);

    public string Take(string wanted)
    {
        // The compiler takes names of up to 1,023 characters; nobody reads so many.
        wanted = wanted.Length > MaxLength ? wanted.Substring(0, MaxLength) : wanted;
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
