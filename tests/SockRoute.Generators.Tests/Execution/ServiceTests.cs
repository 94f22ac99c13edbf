using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Execution;

/// <summary>How controllers with constructor parameters are made, and what happens when a service is missing.</summary>
public sealed class ServiceTests
{
    private static readonly LoadedProject Project = LoadedProject.Compile("""
        using SockRoute;

        public class Store
        {
            public int Opened;
            public int Closed;
        }

        public class Cache;

        public sealed class Posts(Store store, Cache? cache, Cache? other = null, string title = "Blog", int size = 10) : IDisposable
        {
            private readonly int _number = ++store.Opened;

            [Get("/number")] public string Number() => $"{_number} closed {store.Closed}";
            [Get("/optional")] public string Optional() => $"{cache is null} {other is null} {title} {size}";
            [Get("/static")] public static string Static() => "static";
            [Get("/handler"), Get("/handler/{page}")]
            public static string Handler([FromServices] Store shop, [FromServices] Cache? cache, int page, [FromServices] Cache other = null!) =>
                $"{shop.Opened} {cache is null} {page} {other is null}";
            public void Dispose() => store.Closed++;
        }
        """);

    [Fact]
    public void AControllerWithServicesIsMadeAndDisposedForEachRequest()
    {
        using var app = Start(Project.New("Store"));
        Assert.Equal("200 1 closed 0", app.Get("/number"));
        Assert.Equal("200 2 closed 1", app.Get("/number"));
    }

    [Fact]
    public void AnOptionalServiceMayBeMissing()
    {
        using var app = Start(Project.New("Store"));
        Assert.Equal("200 True True Blog 10", app.Get("/optional"));
    }

    [Fact]
    public void AnOptionalServiceIsGivenWhereItExists()
    {
        using var app = Start(Project.New("Store"), Project.New("Cache"));
        Assert.Equal("200 False False Blog 10", app.Get("/optional"));
    }

    [Fact]
    public void AStaticHandlerNeedsNoInstance()
    {
        using var app = Start(Project.New("Store"));
        Assert.Equal("200 static", app.Get("/static"));
    }

    [Fact]
    public void AHandlerTakesServicesToo()
    {
        using var app = Start(Project.New("Store"));
        Assert.Equal("200 0 True 5 True", app.Get("/handler/5"));
        Assert.Equal("400 Query parameter 'page' is missing.", app.Get("/handler"));
    }

    [Fact]
    public void AHandlerTakesAnOptionalServiceWhereItExists()
    {
        using var app = Start(Project.New("Store"), Project.New("Cache"));
        Assert.Equal("200 0 False 5 False", app.Get("/handler/5"));
    }

    [Fact]
    public void AMissingServiceKeepsTheApplicationFromStarting()
    {
        var error = Assert.Throws<StartupException>(() => Start(Project.New("Cache")));
        Assert.Contains(
            "Posts needs the service Store for its constructor parameter 'store'",
            error.Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Posts.Handler(Store shop, Cache? cache, int page, Cache other) needs the service Store for its parameter 'shop'",
            error.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("service Cache", error.Message, StringComparison.Ordinal);
    }

    private static RunningProject Start(params object[] services) => new(Project, new Services(services));

    private sealed class Services(object[] services) : IServiceProvider
    {
        public object? GetService(Type serviceType) => services.FirstOrDefault(serviceType.IsInstanceOfType);
    }
}
