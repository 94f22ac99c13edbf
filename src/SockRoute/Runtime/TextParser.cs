using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SockRoute;

/// <summary>
/// Reads a value of text: the name of an enum's member, or what a type of the user's reads. For generated code.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The value.</param>
/// <returns>False when the text is no such value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool TextParser<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);
