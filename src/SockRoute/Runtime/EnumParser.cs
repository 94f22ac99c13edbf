using System.ComponentModel;

namespace SockRoute;

/// <summary>Reads the name of an enum member, ignoring case. For generated code.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The member.</param>
/// <returns>False when no member has that name.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool EnumParser<TEnum>(ReadOnlySpan<char> text, out TEnum value)
    where TEnum : struct, Enum;
