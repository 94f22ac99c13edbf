using System.Globalization;
using SockRoute;

namespace Arena;

/// <summary>Plain requests: the sum of the query's values, plus the integer in the body.</summary>
public sealed class Sums
{
    [Get("/baseline11")]
    public string OfQuery(int a, int b) => Text((long)a + b);

    [Post("/baseline11")]
    public string WithBody(int a, int b, [FromBody] string body) =>
        long.TryParse(body, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Text(a + b + number)
            : throw new BadRequestException(400, "The body is not an integer.");

    [Get("/pipeline")]
    public string Pipeline() => "ok";

    private static string Text(long sum) => sum.ToString(CultureInfo.InvariantCulture);
}
