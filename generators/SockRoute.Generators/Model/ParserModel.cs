namespace SockRoute.Generators.Model;

/// <summary>How text is read as a type that can read itself.</summary>
internal sealed record ParserModel
{
    public required ParserKind Kind { get; init; }

    /// <summary>The type's name.</summary>
    public required string Name { get; init; }

    /// <summary>The type as generated code writes it.</summary>
    public required string Type { get; init; }
}

/// <summary>What a type has that reads it.</summary>
internal enum ParserKind
{
    /// <summary>It is an <c>ISpanParsable&lt;T&gt;</c>.</summary>
    Characters,

    /// <summary>It is an <c>IParsable&lt;T&gt;</c>.</summary>
    String,

    /// <summary>It is an <c>IUtf8SpanParsable&lt;T&gt;</c>.</summary>
    Utf8,

    /// <summary>It has <c>TryParse(string, IFormatProvider, out T)</c>.</summary>
    MethodWithProvider,

    /// <summary>It has <c>TryParse(string, out T)</c>.</summary>
    Method,
}
