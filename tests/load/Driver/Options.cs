using System.Globalization;

namespace SockRoute.Load;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    private const string Usage =
        """
        usage: tests/load/run [OPTION…]

          --quick            one short round of everything, to see that every answer is right and none is lost
          --rounds N         how often each measurement is taken; the median is shown (default 3, quick 1)
          --seconds N        how long each measurement takes (default 5, quick 1)
          --only TEXT,…      only the workloads whose name contains one of the texts
          --servers TEXT,…   only the servers whose name contains one of the texts
          --data FOLDER      the folder of HttpArena's dataset.json and of its folder static, both used where they are
                             (default: data of the same shape is made)
          --out FILE         where the table goes (default artifacts/load/load.md)
        """;

    public bool Quick { get; private init; }

    public int Rounds { get; private init; } = 3;

    public int Seconds { get; private init; } = 5;

    /// <summary>The same with runs of at least that length.</summary>
    public Options AtLeast(int seconds) => this with { Seconds = Math.Max(Seconds, seconds) };

    public IReadOnlyList<string> Only { get; private init; } = [];

    public IReadOnlyList<string> Servers { get; private init; } = [];

    public string? Data { get; private init; }

    public string? Out { get; private init; }

    public bool Wants(string workload) => IsNamed(Only, workload);

    public bool WantsServer(string server) => IsNamed(Servers, server);

    /// <summary>Returns <see langword="null"/>, and what to tell the user, when the command line cannot be meant.</summary>
    public static Options? Parse(string[] args, out string problem)
    {
        problem = Usage;
        if (args.Contains("--help"))
        {
            return null;
        }

        var options = args.Contains("--quick") ? new Options { Quick = true, Rounds = 1, Seconds = 1 } : new Options();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                continue;
            }

            if (i + 1 == args.Length || options.With(args[i], args[i + 1]) is not { } next)
            {
                problem = $"run: '{string.Join(' ', args[i..Math.Min(i + 2, args.Length)])}' is not understood\n{Usage}";
                return null;
            }

            options = next;
            i++;
        }

        return options;
    }

    private Options? With(string name, string value) => name switch
    {
        "--rounds" when Count(value) is { } rounds => this with { Rounds = rounds },
        "--seconds" when Count(value) is { } seconds => this with { Seconds = seconds },
        "--only" => this with { Only = value.Split(',') },
        "--servers" => this with { Servers = value.Split(',') },
        "--data" => this with { Data = value },
        "--out" => this with { Out = value },
        _ => null,
    };

    private static int? Count(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1000
            ? number
            : null;

    private static bool IsNamed(IReadOnlyList<string> texts, string name) =>
        texts.Count == 0 || texts.Any(text => name.Contains(text, StringComparison.OrdinalIgnoreCase));
}
