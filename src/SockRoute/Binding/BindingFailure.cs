using SockRoute.Json;

namespace SockRoute.Binding;

/// <summary>A parameter of a handler that could not be read from the request, as the answer tells it.</summary>
internal sealed class BindingFailure(string source, string name, string reason, string expected)
{
    /// <summary>There is no value, and there has to be one.</summary>
    public const string Missing = "missing";

    /// <summary>There is a value, and it is no value of the parameter's type.</summary>
    public const string Invalid = "invalid";

    /// <summary>There are several values where one is expected.</summary>
    public const string Repeated = "repeated";

    /// <summary>The body is not in the format that it is sent as.</summary>
    public const string Malformed = "malformed";

    private const int MaxReceived = 100;

    private readonly string? _received;

    /// <summary>Where the value is looked for: route, query, form, header, cookie or body.</summary>
    public string Source => source;

    public string Name => name;

    public string Reason => reason;

    public string Expected => expected;

    /// <summary>The beginning of what was sent; null where there is nothing, or where it may be a secret.</summary>
    public string? Received
    {
        get => _received;
        init => _received = value is { Length: > MaxReceived } ? Cut(value) : value;
    }

    /// <summary>Where in the body; null for all else.</summary>
    public JsonPlace? Place { get; init; }

    // Half a surrogate pair is no text.
    private static string Cut(string text) =>
        text[..(char.IsHighSurrogate(text[MaxReceived - 1]) ? MaxReceived - 1 : MaxReceived)];
}
