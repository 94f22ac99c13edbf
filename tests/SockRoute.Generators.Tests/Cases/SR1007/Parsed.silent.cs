using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Numerics;
using SockRoute;

public class Posts
{
    [Get("/a/{id}/{second:int}/{third?}")]
    public void A(Id id, Id second, Id? third, BigInteger number, IPAddress? address, Version[] versions) { }

    [Post("/b")]
    public void B([FromHeader] Reference a, [FromHeader] List<Reference> b, [FromCookie] Reference? c, [FromForm] Named d, [FromForm] Named[] e) { }

    [Get("/c")]
    public void C(Named a, Named? b = null, Id c = default, [FromQuery(Name = "x")] IReadOnlyList<Named>? d = null) { }

    [Get("/d/{date:int}")]
    public void D(Own.DateOnly date) { }
}

public readonly record struct Id(int Number)
{
    public static bool TryParse(string text, IFormatProvider? provider, out Id id)
    {
        var isParsed = int.TryParse(text, provider, out var number);
        id = new(number);
        return isParsed;
    }
}

public class Reference : IParsable<Reference>
{
    static Reference IParsable<Reference>.Parse(string text, IFormatProvider? provider) => new();
    static bool IParsable<Reference>.TryParse(string? text, IFormatProvider? provider, out Reference value)
    {
        value = new();
        return true;
    }
}

public class Named
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out Named? value)
    {
        value = text is null ? null : new();
        return value is not null;
    }
}

public static class Own
{
    public class DateOnly
    {
        public static bool TryParse(string? text, out DateOnly? value)
        {
            value = null;
            return false;
        }
    }
}
