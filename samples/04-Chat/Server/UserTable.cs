using SockRoute;

/// <summary>
/// Who may sign in. The page shows the passwords, so that you can try it; an application keeps hashes, and shows
/// nothing.
/// </summary>
public sealed class UserTable
{
    public IReadOnlyList<SampleUser> All { get; } =
        [new("ann", "secret"), new("bob", "bottle"), new("cleo", "castle"), new("dan", "dinner"), new("eve", "engine")];

    /// <summary>
    /// The name of the user with this name and password, or null. How long it takes does not tell how much was right.
    /// </summary>
    public string? Find(string? name, string? password)
    {
        string? found = null;
        foreach (var user in All)
        {
            if (SecretText.AreEqual(name, user.Name) & SecretText.AreEqual(password, user.Password))
            {
                found = user.Name;
            }
        }

        return found;
    }
}

public sealed record SampleUser(string Name, string Password);
