using System.Diagnostics.CodeAnalysis;

/// <summary>The command line.</summary>
internal sealed class ClientOptions
{
    public const string HelpText = """
        Talks to the server of the sample: what you type is said, and what others say appears.

        Options:
          --url URL           ws://HOST:PORT/chat or tcp://HOST:PORT; default ws://127.0.0.1:8080/chat
          --user NAME         who you are
          --password TEXT     your password
          --method METHOD     send one HTTP request to the server of a ws URL, print the response and exit
          --path PATH         what it asks for; default /
          --help              print this and exit

        Commands: /join ROOM, /rooms, /who, /quit

        """;

    public Uri Url { get; private set; } = new("ws://127.0.0.1:8080/chat");

    public string User { get; private set; } = "";

    public string Password { get; private set; } = "";

    /// <summary>Null for a conversation.</summary>
    public string? Method { get; private set; }

    public string Path { get; private set; } = "/";

    public bool Help { get; private set; }

    /// <summary>Reads the command line; both <c>--name value</c> and <c>--name=value</c> are understood.</summary>
    public static bool TryParse(string[] args, out ClientOptions options, [NotNullWhen(false)] out string? mistake)
    {
        options = new ClientOptions();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var argument))
        {
            if (argument is "--help" or "-h")
            {
                options.Help = true;
                mistake = null;
                return true;
            }

            var parts = argument.Split('=', 2);
            var value = parts.Length == 2 ? parts[1] : rest.TryDequeue(out var next) ? next : "";
            var isMissing = value.Length == 0 && IsName(parts[0]);
            mistake = isMissing ? parts[0] + " needs a value" : options.Set(parts[0], value);
            if (mistake is not null)
            {
                return false;
            }
        }

        mistake = options.FindMistake();
        return mistake is null;
    }

    private static bool IsName(string name) =>
        name is "--url" or "--user" or "--password" or "--method" or "--path";

    private string? Set(string name, string value)
    {
        switch (name)
        {
            case "--url":
                if (!Uri.TryCreate(value, UriKind.Absolute, out var url)
                    || url.Scheme is not ("ws" or "tcp")
                    || url.Port <= 0)
                {
                    return $"'{value}' is no address: write ws://HOST:PORT/chat or tcp://HOST:PORT";
                }

                Url = url;
                return null;
            case "--user":
                User = value;
                return null;
            case "--password":
                Password = value;
                return null;
            case "--method":
                Method = value;
                return null;
            case "--path":
                Path = value;
                return null;
            default:
                return $"'{name}' is not understood";
        }
    }

    private string? FindMistake()
    {
        if (Method is null)
        {
            return User.Length == 0 || Password.Length == 0 ? "--user NAME and --password TEXT are needed" : null;
        }

        if (!Method.All(char.IsAsciiLetterUpper))
        {
            return $"'{Method}' is no method such as GET";
        }

        if (Url.Scheme != "ws")
        {
            return "a request goes to a server of HTTP: write --url ws://HOST:PORT";
        }

        return Path[0] != '/' || !Path.All(letter => letter is > ' ' and < '\x7f')
            ? $"'{Path}' is no path such as /hello; write what is not ASCII, and blanks, as %20"
            : null;
    }
}
