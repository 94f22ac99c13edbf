using System.Globalization;
using System.Numerics;

namespace SockRoute.Generators.Precedence;

/// <summary>The languages of whole numbers between two bounds, as <c>["-"] 1*DIGIT</c> with any number of leading zeros.</summary>
internal static class NumberLanguages
{
    public static Language Between(Languages languages, BigInteger min, BigInteger max)
    {
        if (min > max)
        {
            return languages.Nothing;
        }

        var notNegative = max < 0 ? languages.Nothing : Digits(languages, BigInteger.Max(min, 0), max);
        var negative = min > 0 ? languages.Nothing : Digits(languages, BigInteger.Max(-max, 0), -min);
        return languages.Either(notNegative, languages.Sequence(languages.Text("-"), negative));
    }

    private static Language Digits(Languages languages, BigInteger min, BigInteger max)
    {
        var zeros = languages.Repeat(languages.Text("0"), 0, Languages.Unlimited);
        var first = Text(min);
        var last = Text(max);
        var lengths = Enumerable.Range(first.Length, last.Length - first.Length + 1).Select(length => SameLength(
            languages,
            length == first.Length ? first : "1" + new string('0', length - 1),
            length == last.Length ? last : new string('9', length)));
        return languages.Sequence(zeros, languages.Either(lengths));
    }

    private static Language SameLength(Languages languages, string min, string max)
    {
        if (min.All(static c => c == '0') && max.All(static c => c == '9'))
        {
            return languages.Repeat(languages.Character(CharSet.Digits), min.Length, min.Length);
        }

        var (low, high) = (min[0], max[0]);
        var (lowRest, highRest) = (min.Substring(1), max.Substring(1));
        if (low == high)
        {
            return languages.Sequence(languages.Between(low, low), SameLength(languages, lowRest, highRest));
        }

        var zeros = new string('0', lowRest.Length);
        var nines = new string('9', lowRest.Length);
        var between = high - low > 1
            ? languages.Sequence(languages.Between(low + 1, high - 1), SameLength(languages, zeros, nines))
            : languages.Nothing;
        return languages.Either(
            languages.Sequence(languages.Between(low, low), SameLength(languages, lowRest, nines)),
            between,
            languages.Sequence(languages.Between(high, high), SameLength(languages, zeros, highRest)));
    }

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
