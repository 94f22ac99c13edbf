namespace SockRoute;

/// <summary>The options that every application understands.</summary>
internal static class CommandLine
{
    public const string Help = """
        Options:
          --urls URL[;URL]      where to listen; default http://127.0.0.1:8080
                                http://HOST:PORT, HOST an address, localhost or *, PORT 0 for a free one;
                                tcp://HOST:PORT for lines, tcp://HOST:PORT/HUB for those of one of several hubs
          --environment NAME    Development shows exceptions to the client, and serves the project's own files;
                                default Production, and Development under dotnet watch
          --routes              print the routes and exit
          --help                print this and exit

        """;

    /// <summary>Takes the framework's options out of the arguments; both <c>--name value</c> and <c>--name=value</c> are read.</summary>
    public static WebAppOptions Parse(string[] args, out string[] rest)
    {
        var options = new WebAppOptions();
        var others = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = Split(args[i]);
            switch (name)
            {
                case "--routes" when value is null:
                    options.PrintRoutes = true;
                    break;
                case "--help" or "-h" when value is null:
                    options.PrintHelp = true;
                    break;
                case "--urls" or "--environment":
                    value ??= i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "";
                    Set(options, name, value);
                    break;
                default:
                    others.Add(args[i]);
                    break;
            }
        }

        rest = [.. others];
        return options;
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 || !argument.StartsWith("--", StringComparison.Ordinal)
            ? (argument, null)
            : (argument[..equals], argument[(equals + 1)..]);
    }

    private static void Set(WebAppOptions options, string name, string value)
    {
        var urls = value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0)
        {
            options.CommandLineError ??= $"{name} needs a value; --help lists the options";
        }
        else if (name == "--environment")
        {
            options.Environment = value;
        }
        else
        {
            foreach (var url in urls)
            {
                options.Urls.Add(url);
            }
        }
    }
}
