using Microsoft.Extensions.Logging;
using SockRoute.Logging;

namespace SockRoute;

/// <summary>How an application listens, logs and finds its services. Read when the application starts; changes after that do nothing.</summary>
public sealed class WebAppOptions
{
    private const string Development = "Development";

    /// <summary>
    /// Where to listen: <c>http://</c>, then an IPv4 address, an IPv6 address in brackets, <c>localhost</c> (both loopbacks) or
    /// <c>*</c> (every address), then a port; port 0 takes a free one. <c>tcp://</c> with a host and a port listens for lines: the
    /// messages of the application's hub, or of the one whose path follows the port; without a hub, requests such as <c>/hello</c>.
    /// Default: <c>http://127.0.0.1:8080</c>.
    /// </summary>
    public IList<string> Urls { get; set; } = [];

    /// <summary>
    /// <c>Development</c> shows the exception in the answer to a request whose handler threw, and serves static files from the
    /// folder of the project; anything else does neither. Default: <c>Production</c>, and <c>Development</c> under
    /// <c>dotnet watch</c>, which sets the variable <c>DOTNET_WATCH</c> to 1.
    /// </summary>
    public string Environment { get; set; } =
        System.Environment.GetEnvironmentVariable("DOTNET_WATCH") == "1" ? Development : "Production";

    /// <summary>Where the constructor parameters of controllers come from. Default: <see langword="null"/>, nowhere.</summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>Where logs go. Default: <see langword="null"/>, warnings and errors to the standard error stream.</summary>
    public ILogger? Logger
    {
        get => (Log as LoggerLog)?.Logger;
        set => Log = value is null ? StandardErrorLog.Instance : new LoggerLog(value);
    }

    /// <summary>The sizes, counts and waits that the server allows its clients.</summary>
    public ServerLimits Limits { get; } = new();

    /// <summary>How long a stopping application waits for the requests that are running. Default: 10 seconds.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether <see cref="WebApp.Run"/> prints the routes and returns instead of listening. Default: false. Set by <c>--routes</c>.</summary>
    public bool PrintRoutes { get; set; }

    /// <summary>Whether <see cref="WebApp.Run"/> prints the options and returns instead of listening. Default: false. Set by <c>--help</c>.</summary>
    public bool PrintHelp { get; set; }

    internal ServerLog Log { get; private set; } = StandardErrorLog.Instance;

    internal bool IsDevelopment => Environment.Equals(Development, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the command line, in one line; reported when the application starts.</summary>
    internal string? CommandLineError { get; set; }

    /// <summary>
    /// Reads the command line. What is not an option of the framework, or misses its value, is reported by
    /// <see cref="WebApp.Run"/> or <see cref="WebApp.Start"/>.
    /// </summary>
    /// <param name="args">The arguments of the program.</param>
    public static WebAppOptions FromArgs(string[] args)
    {
        var options = FromArgs(args, out var rest);
        if (rest.Length > 0)
        {
            options.CommandLineError ??= $"unknown option '{rest[0]}'; --help lists the options";
        }

        return options;
    }

    /// <summary>Reads the framework's options from the command line, and leaves the others to the application.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="rest">The arguments that are not the framework's, in their order.</param>
    public static WebAppOptions FromArgs(string[] args, out string[] rest) => CommandLine.Parse(args, out rest);
}
