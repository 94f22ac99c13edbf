namespace SockRoute;

/// <summary>
/// What rooms can be called: 1 to 100 characters, none of which is a control character, and no blank at either end.
/// </summary>
public static class RoomName
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether a room can have a name.</summary>
    /// <param name="name">The name.</param>
    public static bool IsValid(string? name)
    {
        if (name is null or { Length: 0 or > MaxLength } || name[0] == ' ' || name[^1] == ' ')
        {
            return false;
        }

        foreach (var letter in name)
        {
            if (char.IsControl(letter))
            {
                return false;
            }
        }

        return true;
    }

    internal static void Check(string? name)
    {
        if (!IsValid(name))
        {
            throw new ArgumentException(
                $"The name of a room has 1 to {MaxLength} characters, no control characters and no blank at either end.",
                nameof(name));
        }
    }
}
