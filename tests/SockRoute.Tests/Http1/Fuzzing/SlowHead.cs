using System.Globalization;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>What <see cref="SlowHeadParser"/> found.</summary>
internal sealed class SlowHead
{
    /// <summary>The statuses with which the head may be refused; where there are two, it depends on the cuts.</summary>
    public int[] Refusals { get; set; } = [];

    /// <summary>Whether the head is there to its end; otherwise, unless it is refused, the rest is missing.</summary>
    public bool IsWhole { get; set; }

    public int Length { get; set; }

    public string Method { get; set; } = "";

    public string Target { get; set; } = "";

    public string Path { get; set; } = "";

    public string Query { get; set; } = "";

    public string Host { get; set; } = "";

    public bool IsHttp11 { get; set; }

    public bool IsAbsolute { get; set; }

    public List<(string Name, string Value)> Fields { get; } = [];

    public bool IsChunked => Values("Transfer-Encoding").Count > 0;

    public long? ContentLength =>
        Values("Content-Length") is [var value, ..] ? long.Parse(value, CultureInfo.InvariantCulture) : null;

    public bool HasBody => IsChunked || ContentLength > 0;

    // RFC 9110 10.1.1: in HTTP/1.0 it is ignored.
    public bool ExpectsContinue => IsHttp11 && Values("Expect").Count > 0;

    /// <summary>RFC 9112 9.3: whether the client wants the connection to stay open.</summary>
    public bool WantsReuse
    {
        get
        {
            var options = string.Join(',', Values("Connection")).Split(',').Select(option => option.Trim(' ', '\t'))
                .ToList();
            return !Has(options, "close") && (IsHttp11 || Has(options, "keep-alive"));
        }
    }

    /// <summary>The values of the lines of that name.</summary>
    public List<string> Values(string name) =>
        Fields.FindAll(field => Same(field.Name, name)).ConvertAll(field => field.Value);

    private static bool Has(List<string> options, string name) => options.Exists(option => Same(option, name));

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
