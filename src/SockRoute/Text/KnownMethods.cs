namespace SockRoute.Text;

/// <summary>The methods that routes can name, as bytes and as text (RFC 9110 9.1: case-sensitive).</summary>
internal static class KnownMethods
{
    /// <summary>The method of that name, or none.</summary>
    public static HttpMethods Parse(ReadOnlySpan<byte> name) => name.Length switch
    {
        3 when name.SequenceEqual("GET"u8) => HttpMethods.Get,
        3 when name.SequenceEqual("PUT"u8) => HttpMethods.Put,
        4 when name.SequenceEqual("POST"u8) => HttpMethods.Post,
        4 when name.SequenceEqual("HEAD"u8) => HttpMethods.Head,
        5 when name.SequenceEqual("PATCH"u8) => HttpMethods.Patch,
        6 when name.SequenceEqual("DELETE"u8) => HttpMethods.Delete,
        7 when name.SequenceEqual("OPTIONS"u8) => HttpMethods.Options,
        _ => HttpMethods.None,
    };

    /// <summary>The name of one method, or <see langword="null"/> for none.</summary>
    public static string? NameOf(HttpMethods method) => method switch
    {
        HttpMethods.Get => "GET",
        HttpMethods.Head => "HEAD",
        HttpMethods.Post => "POST",
        HttpMethods.Put => "PUT",
        HttpMethods.Patch => "PATCH",
        HttpMethods.Delete => "DELETE",
        HttpMethods.Options => "OPTIONS",
        _ => null,
    };

    /// <summary>The value of an Allow field (RFC 9110 10.2.1) for a set of methods.</summary>
    public static string AllowList(HttpMethods methods)
    {
        var names = new List<string>();
        for (var method = HttpMethods.Get; method <= HttpMethods.Options; method = (HttpMethods)((int)method << 1))
        {
            if ((methods & method) != 0)
            {
                names.Add(NameOf(method)!);
            }
        }

        return string.Join(", ", names);
    }
}
