namespace SockRoute.Tests.Architecture;

/// <summary>Which part may use which, checked over what was compiled.</summary>
public sealed class DirectionTests : IDisposable
{
    private const string Root = "SockRoute";

    /// <summary>The types that put the parts together.</summary>
    private static readonly string[] Composers =
        ["WebApp", "LineAddresses", "Runner", "StartupCheck", "CommandLine", "EmbeddedFiles", "PhysicalFileHttpResult"];

    /// <summary>What stands behind the public surface: the types of namespace SockRoute may use it.</summary>
    private static readonly string[] Surface =
    [
        "SockRoute.Text", "SockRoute.Binding", "SockRoute.Responses", "SockRoute.Json", "SockRoute.Logging",
        "SockRoute.Templates", "SockRoute.WebSockets", "SockRoute.Hubs",
    ];

    /// <summary>
    /// What each part may use besides itself and the namespace SockRoute; a part that is not listed fails the test.
    /// </summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["SockRoute.Text"] = [],
        ["SockRoute.Linux"] = [],
        ["SockRoute.Logging"] = ["SockRoute.Linux"],
        ["SockRoute.Binding"] = ["SockRoute.Text", "SockRoute.Json"],
        ["SockRoute.Responses"] = ["SockRoute.Text"],
        ["SockRoute.Json"] = ["SockRoute.Text"],
        ["SockRoute.Templates"] = ["SockRoute.Text"],
        ["SockRoute.StaticFiles"] = ["SockRoute.Text", "SockRoute.Linux"],
        ["SockRoute.WebSockets"] = ["SockRoute.Text"],
        ["SockRoute.Hubs"] = ["SockRoute.WebSockets", "SockRoute.Text", "SockRoute.Json", "SockRoute.Logging"],
        ["SockRoute.Http1"] = ["SockRoute.Text"],
        ["SockRoute.Pipeline"] = ["SockRoute.Text", "SockRoute.Logging"],
        ["SockRoute.Hosting"] = ["SockRoute.Http1", "SockRoute.Text", "SockRoute.Logging", "SockRoute.Linux"],
    };

    private readonly TypeUses _uses = new(typeof(WebApp).Assembly);

    public void Dispose() => _uses.Dispose();

    [Fact]
    public void EveryPartUsesOnlyThePartsToItsRight()
    {
        var breaches =
            _uses.Pairs.Where(pair => IsOurs(pair.User) && IsOurs(pair.Used) && !IsAllowed(pair.User, pair.Used))
            .Select(pair => $"{pair.User.Namespace}.{pair.User.Name} uses {pair.Used.Namespace}.{pair.Used.Name}");

        Assert.Empty(breaches.Order(StringComparer.Ordinal));
    }

    // The bytes know nothing of requests; the enumeration of methods is the one word they share.
    [Fact]
    public void TextUsesNothingOfOursButTheNamesOfMethods()
    {
        var used = _uses.Pairs.Where(pair => pair.User.Namespace == "SockRoute.Text" && pair.Used.Namespace == Root);

        Assert.All(used, pair => Assert.Equal(nameof(HttpMethods), pair.Used.Name));
    }

    [Fact]
    public void OnlyTheComposersKnowTheServerAndThePipeline()
    {
        string[] inner = ["SockRoute.Hosting", "SockRoute.Http1", "SockRoute.Pipeline", "SockRoute.StaticFiles"];
        var knowing = _uses.Pairs.Where(pair => pair.User.Namespace == Root && inner.Contains(pair.Used.Namespace))
            .Select(pair => pair.User.Name).Distinct();

        Assert.Empty(knowing.Except(Composers));
    }

    [Fact]
    public void PublicTypesAreInOneNamespaceAndInternalOnesOfAFolderAreNot()
    {
        var types = typeof(WebApp).Assembly.GetTypes().Where(type => !type.IsNested);

        Assert.All(types.Where(type => type.IsPublic), type => Assert.Equal(Root, type.Namespace));
    }

    // If the reader of instructions went astray, it would find nothing, and the tests above would pass.
    [Fact]
    public void UsesAreFoundInSignaturesBodiesAndLambdas()
    {
        var pairs = _uses.Pairs.Select(pair => $"{pair.User.Name} {pair.Used.Name}").ToHashSet();

        Assert.Contains("WebApp Server", pairs);
        Assert.Contains("WebApp RequestPipeline", pairs);
        Assert.Contains("Server RequestLoop", pairs);
        Assert.Contains("HttpRequest PathDecoder", pairs);
        Assert.Contains("Http1Exchange PathDecoder", pairs);
        Assert.Contains("RequestPipeline KnownMethods", pairs);
    }

    private static bool IsAllowed(TypePlace user, TypePlace used)
    {
        if (user.Namespace == used.Namespace || used.Namespace == Root)
        {
            return true;
        }

        if (user.Namespace == Root)
        {
            return Composers.Contains(user.Name) || Surface.Contains(used.Namespace);
        }

        return Allowed[user.Namespace].Contains(used.Namespace);
    }

    private static bool IsOurs(TypePlace type) =>
        type.Namespace == Root || type.Namespace.StartsWith(Root + ".", StringComparison.Ordinal);
}
