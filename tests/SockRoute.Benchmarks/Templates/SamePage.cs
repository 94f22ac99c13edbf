using System.Net;

namespace SockRoute.Benchmarks.Templates;

/// <summary>Nothing is measured that renders another page: only blanks and the spelling of entities may differ.</summary>
internal static class SamePage
{
    public static void Check(string renderer, string page, string expected)
    {
        var (actual, wanted) = (Plain(page), Plain(expected));
        if (actual == wanted)
        {
            return;
        }

        var same = actual.Zip(wanted).TakeWhile(static pair => pair.First == pair.Second).Count();
        throw new InvalidOperationException($"{renderer} renders '{At(actual, same)}', not '{At(wanted, same)}'");
    }

    // Pages that replace nothing would pass when they are decoded: that special characters are gone is looked at first.
    private static string Plain(string page)
    {
        if (page.Contains("& ", StringComparison.Ordinal) || page.Contains("<M6>", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A page has text in it that was not escaped.");
        }

        return string.Concat(WebUtility.HtmlDecode(page).Where(static character => !char.IsWhiteSpace(character)));
    }

    private static string At(string page, int index) => page.Substring(index, Math.Min(80, page.Length - index));
}
