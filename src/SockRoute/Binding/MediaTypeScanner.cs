namespace SockRoute.Binding;

/// <summary>
/// Walks through a media type, <c>type "/" subtype *( OWS ";" OWS [ parameter ] )</c>, RFC 9110 8.3.1 and 5.6.6. Does not
/// check that its parts are tokens: whoever compares them sees it.
/// </summary>
internal ref struct MediaTypeScanner
{
    private ReadOnlySpan<byte> _rest;

    public MediaTypeScanner(ReadOnlySpan<byte> field)
    {
        var end = field.IndexOf((byte)';');
        Essence = Trim(end < 0 ? field : field[..end]);
        _rest = end < 0 ? default : field[end..];
    }

    /// <summary>Type and subtype.</summary>
    public ReadOnlySpan<byte> Essence { get; }

    /// <summary>The next parameter, its value without quotes; escapes within quotes stay.</summary>
    public bool TryNext(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        while (!_rest.IsEmpty)
        {
            var parameter = Cut();
            if (parameter.IsEmpty)
            {
                continue;
            }

            var equals = parameter.IndexOf((byte)'=');
            name = equals < 0 ? parameter : parameter[..equals];
            value = equals < 0 ? default : Unquote(parameter[(equals + 1)..]);
            return true;
        }

        name = value = default;
        return false;
    }

    // The rest begins with a semicolon; one within quotes, RFC 9110 5.6.4, ends nothing.
    private ReadOnlySpan<byte> Cut()
    {
        var isQuoted = false;
        var end = 1;
        while (end < _rest.Length && (isQuoted || _rest[end] != ';'))
        {
            isQuoted ^= _rest[end] == '"';
            end += isQuoted && _rest[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, _rest.Length);
        var parameter = Trim(_rest[1..end]);
        _rest = _rest[end..];
        return parameter;
    }

    private static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> value) =>
        value is [(byte)'"', .. var inner, (byte)'"'] ? inner : value;

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t"u8);
}
