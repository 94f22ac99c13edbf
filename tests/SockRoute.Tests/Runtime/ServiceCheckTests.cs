using Microsoft.Extensions.DependencyInjection;

namespace SockRoute.Tests.Runtime;

public sealed class ServiceCheckTests
{
    [Fact]
    public void AMissingServiceIsNamedWithItsClassAndParameter()
    {
        var check = new ServiceCheck(new ServiceInstances().Add("text"));
        check.Require<string>("Posts", "text");
        check.Require<Version>("Posts", "version");
        check.Require<Uri>("Users", "home");
        check.RequireForHandler<Uri>("Users.Home(Uri home)", "home");
        check.RequireForHandler<string>("Users.Home(string text)", "text");

        Assert.Equal(
            [
                "Posts needs the service System.Version for its constructor parameter 'version', "
                    + "and WebAppOptions.Services does not have it",
                "Users needs the service System.Uri for its constructor parameter 'home', "
                    + "and WebAppOptions.Services does not have it",
                "Users.Home(Uri home) needs the service System.Uri for its parameter 'home', "
                    + "and WebAppOptions.Services does not have it",
            ],
            check.Missing);
    }

    [Fact]
    public void WithoutAnyServicesThatIsSaid()
    {
        var check = new ServiceCheck(null);
        check.Require<string>("Posts", "text");

        Assert.EndsWith("WebAppOptions.Services is not set", Assert.Single(check.Missing), StringComparison.Ordinal);
    }

    // A scoped service cannot be made outside of a request: a container that can tell is asked instead.
    [Fact]
    public void AContainerThatKnowsItsServicesIsAskedAndMakesNone()
    {
        var check = new ServiceCheck(new KnowingContainer());
        check.Require<Version>("Posts", "version");
        check.Require<Uri>("Posts", "home");

        Assert.Contains("System.Uri", Assert.Single(check.Missing), StringComparison.Ordinal);
    }

    [Fact]
    public void InstancesAreFoundByTheTypeTheyWereAddedUnder()
    {
        var services = new ServiceInstances().Add<IComparable>("a").Add("b").Add("c");

        Assert.Equal("a", services.GetService(typeof(IComparable)));
        Assert.Equal("c", services.GetService(typeof(string)));
        Assert.Null(services.GetService(typeof(object)));
        Assert.Throws<ArgumentNullException>(() => services.Add<string>(null!));
    }

    [Fact]
    public void AnApplicationWhoseServicesAreMissingDoesNotStart()
    {
        using var app = new WebApp(new WebAppOptions { Urls = ["http://127.0.0.1:0"] });
        app.Map(new NeedyRoutes());

        var exception = Assert.Throws<StartupException>(app.Start);
        Assert.Contains("Posts", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Users", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    private sealed class KnowingContainer : IServiceProvider, IServiceProviderIsService
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(IServiceProviderIsService) ? this : throw new InvalidOperationException();

        public bool IsService(Type serviceType) => serviceType == typeof(Version);
    }

    private sealed class NeedyRoutes : RouteDispatcher
    {
        public override IReadOnlyList<RouteInfo> Routes => [];

        public override int MaxCaptures => 0;

        public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures) =>
            RouteMatch.NotFound;

        public override void Invoke(int route, HttpContext context) => throw new NotSupportedException();

        public override void CheckServices(ServiceCheck services)
        {
            services.Require<Version>("Posts", "version");
            services.Require<Uri>("Users", "home");
        }
    }
}
