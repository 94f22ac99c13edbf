namespace SockRoute.Tests;

/// <summary>Limits under which nothing could be served keep an application from starting, with one line that says which.</summary>
public sealed class LimitsCheckTests
{
    private static readonly Dictionary<string, (Action<ServerLimits> Set, string Message)> Bad = new()
    {
        ["line"] = (limits => limits.MaxRequestLineSize = 15, "Limits.MaxRequestLineSize is 15; it must be at least 16"),
        ["head"] = (
            limits => limits.MaxRequestHeadersTotalSize = -1, "Limits.MaxRequestHeadersTotalSize is -1; it must be at least 2"),
        ["fields"] = (limits => limits.MaxRequestHeaderCount = 0, "Limits.MaxRequestHeaderCount is 0; it must be at least 1"),
        ["body"] = (limits => limits.MaxRequestBodySize = -1, "Limits.MaxRequestBodySize is -1; it must be at least 0"),
        ["requests"] = (
            limits => limits.MaxRequestsPerConnection = 0, "Limits.MaxRequestsPerConnection is 0; it must be at least 1"),
        ["head time"] = (
            limits => limits.RequestHeadersTimeout = TimeSpan.Zero,
            "Limits.RequestHeadersTimeout is 00:00:00; it must be more than 0 and at most 24 days"),
        ["body rate"] = (
            limits => limits.MinRequestBodyDataRate = new(double.NaN, TimeSpan.FromSeconds(1)),
            "Limits.MinRequestBodyDataRate must be more than 0 bytes a second; null is no limit"),
        ["response grace"] = (
            limits => limits.MinResponseDataRate = new(1, TimeSpan.Zero),
            "Limits.MinResponseDataRate.GracePeriod is 00:00:00; it must be more than 0 and at most 24 days"),
        ["idle time"] = (
            limits => limits.KeepAliveTimeout = TimeSpan.FromDays(25),
            "Limits.KeepAliveTimeout is 25.00:00:00; it must be more than 0 and at most 24 days"),
    };

    public static TheoryData<string> Names => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ALimitOutOfItsRangeIsNamed(string name)
    {
        var limits = new ServerLimits();
        Bad[name].Set(limits);

        var exception = Assert.Throws<StartupException>(() => LimitsCheck.Check(limits));
        Assert.Equal(Bad[name].Message, exception.Message);
    }

    [Fact]
    public void AnApplicationWithABadLimitDoesNotStart()
    {
        var options = new WebAppOptions { Urls = ["http://127.0.0.1:0"] };
        options.Limits.MaxRequestHeaderCount = 0;
        using var app = new WebApp(options);

        Assert.Throws<StartupException>(app.Start);
    }

    [Fact]
    public void TheDefaultsAndTheExtremesAreAllRight()
    {
        LimitsCheck.Check(new ServerLimits());
        LimitsCheck.Check(new ServerLimits
        {
            MaxRequestLineSize = int.MaxValue,
            MaxRequestHeadersTotalSize = int.MaxValue,
            MaxRequestHeaderCount = int.MaxValue,
            MaxRequestBodySize = long.MaxValue,
            MinRequestBodyDataRate = null,
            MinResponseDataRate = null,
            RequestHeadersTimeout = TimeSpan.FromMilliseconds(1),
            KeepAliveTimeout = TimeSpan.FromDays(24),
        });
    }

    [Fact]
    public void ARouteWithANegativeLimitIsNamed()
    {
        var route = new RouteInfo("POST", "/a", "A.B()") { MaxRequestBodySize = -1 };

        var exception = Assert.Throws<StartupException>(() => LimitsCheck.Check([new("GET", "/", "A.C()"), route]));
        Assert.Equal("POST /a A.B(): [RequestSizeLimit(-1)] must be at least 0", exception.Message);
    }
}
