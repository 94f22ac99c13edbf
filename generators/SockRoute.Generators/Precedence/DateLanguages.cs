namespace SockRoute.Generators.Precedence;

/// <summary>The languages of dates and times: what <c>date</c> and <c>datetime</c> take, leap years included.</summary>
internal static class DateLanguages
{
    /// <summary>A day of the years 0001 to 9999.</summary>
    public static Language Date(Languages languages)
    {
        var digits = Digits(languages, 4);
        var year = languages.Both(digits, languages.Not(languages.Text("0000")));
        var leapDay = languages.Sequence(languages.Both(year, LeapYear(languages)), languages.Text("-02-29"));
        return languages.Either(languages.Sequence(year, languages.Text("-"), DayOfEveryYear(languages)), leapDay);
    }

    /// <summary>A day of the years 0002 to 9998, a time, perhaps an offset.</summary>
    public static Language DateTime(Languages languages)
    {
        var margin = languages.Sequence(
            languages.Either(languages.Text("0001"), languages.Text("9999")), languages.Everything);
        var fraction = languages.Sequence(
            languages.Text("."), languages.Repeat(languages.Character(CharSet.Digits), 1, 7));
        var seconds = languages.Sequence(
            languages.Text(":"), Sixty(languages), languages.Optional(fraction));
        return languages.Sequence(
            languages.Both(Date(languages), languages.Not(margin)),
            languages.Text("T"),
            Numbers(languages, 0, 23),
            languages.Text(":"),
            Sixty(languages),
            languages.Optional(seconds),
            languages.Optional(Offset(languages)));
    }

    private static Language DayOfEveryYear(Languages languages) => languages.Either(
        MonthAndDay(languages, 28, Enumerable.Range(1, 12)),
        MonthAndDay(languages, 30, [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        MonthAndDay(languages, 31, [1, 3, 5, 7, 8, 10, 12]));

    private static Language MonthAndDay(Languages languages, int days, IEnumerable<int> months) => languages.Sequence(
        languages.Either(months.Select(month => Numbers(languages, month, month))),
        languages.Text("-"),
        Numbers(languages, 1, days));

    // Divisible by 4, and by 400 where by 100.
    private static Language LeapYear(Languages languages)
    {
        var fours = languages.Either(Enumerable.Range(1, 24).Select(i => Numbers(languages, i * 4, i * 4)));
        var centuries = languages.Either(fours, languages.Text("00"));
        return languages.Either(
            languages.Sequence(Digits(languages, 2), fours), languages.Sequence(centuries, languages.Text("00")));
    }

    private static Language Offset(Languages languages)
    {
        var sign = languages.Either(languages.Text("+"), languages.Text("-"));
        var hours = languages.Sequence(Numbers(languages, 0, 13), languages.Text(":"), Sixty(languages));
        return languages.Either(
            languages.Text("Z"), languages.Sequence(sign, languages.Either(hours, languages.Text("14:00"))));
    }

    private static Language Sixty(Languages languages) => Numbers(languages, 0, 59);

    // Two digits each.
    private static Language Numbers(Languages languages, int first, int last) => languages.Either(
        Enumerable.Range(first / 10, (last / 10) - (first / 10) + 1).Select(tens => languages.Sequence(
            languages.Between('0' + tens, '0' + tens),
            languages.Between(
                '0' + (tens == first / 10 ? first % 10 : 0), '0' + (tens == last / 10 ? last % 10 : 9)))));

    private static Language Digits(Languages languages, int count) =>
        languages.Repeat(languages.Character(CharSet.Digits), count, count);
}
