namespace SockRoute.Binding;

/// <summary>
/// Takes apart a header field that is a list, <c>[ element ] *( OWS "," OWS [ element ] )</c>, RFC 9110 5.6.1.2.
/// </summary>
internal static class FieldElements
{
    /// <summary>Adds the elements that are not empty; a comma within quotes, RFC 9110 5.6.4, ends nothing.</summary>
    public static void AddTo(List<string> elements, ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            var end = EndOfElement(value);
            var element = value[..end].Trim(" \t");
            if (!element.IsEmpty)
            {
                elements.Add(element.ToString());
            }

            value = value[Math.Min(end + 1, value.Length)..];
        }
    }

    private static int EndOfElement(ReadOnlySpan<char> value)
    {
        var isQuoted = false;
        var end = 0;
        while (end < value.Length && (isQuoted || value[end] != ','))
        {
            isQuoted ^= value[end] == '"';
            end += isQuoted && value[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, value.Length);
    }
}
