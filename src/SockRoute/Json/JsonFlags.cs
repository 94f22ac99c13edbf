using System.ComponentModel;
using System.Text;

namespace SockRoute;

/// <summary>The names of the members of an enum with [Flags], several of which may be one value. For generated code.</summary>
/// <param name="members">The members, those with more bits first.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonFlags(params (ulong Bits, string Name)[] members)
{
    /// <summary>The names of a value's bits, with commas; null for a value with other bits.</summary>
    /// <param name="bits">The value, with its sign.</param>
    /// <returns>The text.</returns>
    public string? TextOf(ulong bits)
    {
        var text = new StringBuilder();
        var rest = bits;
        foreach (var (member, name) in members)
        {
            if (member == 0 ? bits != 0 : (rest & member) != member)
            {
                continue;
            }

            text.Append(text.Length > 0 ? ", " : "").Append(name);
            rest &= ~member;
            if (rest == 0)
            {
                return text.ToString();
            }
        }

        return null;
    }
}
