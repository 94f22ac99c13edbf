using SockRoute.Pipeline;

namespace SockRoute.Tests.Pipeline;

public sealed class MiddlewareChainTests
{
    private readonly List<string> _trace = [];

    [Fact]
    public void StepsRunInTheirOrderAroundTheLast()
    {
        Run([Step("a"), Step("b"), Step("c")]);

        Assert.Equal(["a", "b", "c", "last", "/c", "/b", "/a"], _trace);
    }

    [Fact]
    public void WithoutStepsThereIsOnlyTheLast()
    {
        Run([]);

        Assert.Equal(["last"], _trace);
    }

    [Fact]
    public void AStepThatDoesNotGoOnEndsTheChain()
    {
        Run([Step("a"), new LambdaMiddleware((_, _) => _trace.Add("stop")), Step("c")]);

        Assert.Equal(["a", "stop", "/a"], _trace);
    }

    [Fact]
    public void AnExceptionGoesOutThroughEveryStep()
    {
        var catching = new LambdaMiddleware((context, next) =>
        {
            try
            {
                next(context);
            }
            catch (InvalidOperationException)
            {
                _trace.Add("caught");
                throw;
            }
        });

        Assert.Throws<InvalidOperationException>(() => MiddlewareChain.Compose(
            [catching, Step("a")], _ => throw new InvalidOperationException())(new HttpContext(new MemoryExchange())));
        Assert.Equal(["a", "caught"], _trace);
    }

    private void Run(IMiddleware[] steps) =>
        MiddlewareChain.Compose(steps, _ => _trace.Add("last"))(new HttpContext(new MemoryExchange()));

    private LambdaMiddleware Step(string name) => new((context, next) =>
    {
        _trace.Add(name);
        next(context);
        _trace.Add("/" + name);
    });
}
