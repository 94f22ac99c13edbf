using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace SockRoute;

/// <summary>
/// Reads values as <c>System.Text.Json</c> does with its Web defaults, without reflection, and refuses names that are given
/// twice. The message of its exceptions is what was expected. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonInput
{
    // That of JsonSerializer.
    internal const int MaxDepth = 64;

    /// <summary>Begins an object.</summary>
    /// <param name="reader">Where from.</param>
    /// <returns>Whether there is one; <see langword="false"/> for null.</returns>
    /// <exception cref="JsonException">It is neither.</exception>
    public static bool Begin(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => true,
        JsonTokenType.Null => false,
        _ => throw Refusal("an object"),
    };

    /// <summary>Begins an object, in the place of which there cannot be null.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static void BeginValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Refusal("an object");
        }
    }

    /// <summary>Moves on to the next member of an object.</summary>
    /// <param name="reader">Where from.</param>
    /// <returns>Whether there is one; <see langword="false"/> at the end of the object.</returns>
    public static bool Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves on to the value of a member, and notes that there is one.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="found">A bit for each member.</param>
    /// <param name="member">That of this member.</param>
    /// <exception cref="JsonException">There was one before.</exception>
    public static void Enter(ref Utf8JsonReader reader, ref ulong found, ulong member)
    {
        if ((found & member) != 0)
        {
            throw Refusal("each name once");
        }

        found |= member;
        reader.Read();
    }

    /// <summary>Moves on to the value of a member that nothing takes, and over it.</summary>
    /// <param name="reader">Where from.</param>
    public static void Skip(ref Utf8JsonReader reader) => reader.Skip();

    /// <summary>Refuses a member that the object does not have.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">Always.</exception>
    public static void RefuseUnknown(ref Utf8JsonReader reader) => throw Refusal("no member of that name");

    /// <summary>Checks that all members were there that have to be.</summary>
    /// <param name="found">A bit for each member.</param>
    /// <param name="required">A bit for each that has to be there.</param>
    /// <param name="names">The names of the members, in the order of the bits.</param>
    /// <exception cref="JsonException">One was not.</exception>
    public static void Require(ulong found, ulong required, ReadOnlySpan<string> names)
    {
        var missing = required & ~found;
        if (missing == 0)
        {
            return;
        }

        var list = new StringBuilder();
        for (var i = 0; i < names.Length; i++)
        {
            if ((missing & (1ul << i)) != 0)
            {
                list.Append(list.Length == 0 ? "'" : ", '").Append(names[i]).Append('\'');
            }
        }

        throw Refusal("an object with " + list);
    }

    /// <summary>Finds the member of a name that is not written exactly as it is declared: in other letters, or with escapes.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="names">The names of the members.</param>
    /// <returns>The number of the member, or -1.</returns>
    /// <exception cref="JsonException">The name is not valid Unicode.</exception>
    public static int Find(ref Utf8JsonReader reader, ReadOnlySpan<string> names)
    {
        if (!reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan))
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (Ascii.EqualsIgnoreCase(reader.ValueSpan, names[i]))
                {
                    return i;
                }
            }

            return -1;
        }

        var name = Decode(ref reader);
        for (var i = 0; i < names.Length; i++)
        {
            if (name.Equals(names[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the value is null.</summary>
    /// <param name="reader">Where from.</param>
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    private static JsonException Refusal(string expected) => new(expected);
}
