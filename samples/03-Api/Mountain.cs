/// <summary>What the API answers with: the code that writes it as JSON is generated.</summary>
public sealed record Mountain(long Id, string Name, int Height, DateOnly? FirstAscent);

/// <summary>One page of the list, and the link to the one behind it, if there is one.</summary>
public sealed record MountainPage(IReadOnlyList<Mountain> Items, int Page, int Size, long Total, string? Next);

/// <summary>What a client sends. A required member that is missing is refused before the handler.</summary>
public sealed record NewMountain
{
    public required string Name { get; init; }

    /// <summary>In metres.</summary>
    public required int Height { get; init; }

    public DateOnly? FirstAscent { get; init; }

    /// <summary>What the types cannot say; null when all is well.</summary>
    public string? FindMistake()
    {
        // JSON may have a null wherever a text is expected.
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 100)
        {
            return "A mountain has a name of at most 100 characters.";
        }

        return Height is < 1 or > 8849 ? "A mountain is 1 to 8849 metres high." : null;
    }
}
