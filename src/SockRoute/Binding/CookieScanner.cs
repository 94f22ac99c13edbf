namespace SockRoute.Binding;

/// <summary>
/// Walks through a Cookie field, <c>cookie-pair *( ";" SP cookie-pair )</c>, RFC 6265 4.2.1. Blanks around names and
/// values do not count, and a pair without an equals sign is a value without a name.
/// </summary>
internal ref struct CookieScanner(ReadOnlySpan<byte> field)
{
    private ReadOnlySpan<byte> _rest = field;

    /// <summary>The next pair that has a name. Quotes around a value are part of it.</summary>
    public bool TryNext(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)';');
            var pair = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            var equals = pair.IndexOf((byte)'=');
            name = equals < 0 ? default : pair[..equals].Trim(" \t"u8);
            if (!name.IsEmpty)
            {
                value = pair[(equals + 1)..].Trim(" \t"u8);
                return true;
            }
        }

        name = value = default;
        return false;
    }
}
