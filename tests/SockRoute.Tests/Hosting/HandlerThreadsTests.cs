using SockRoute.Hosting;
using SockRoute.Http1;
using SockRoute.Tests.Http1;

namespace SockRoute.Tests.Hosting;

public sealed class HandlerThreadsTests
{
    private const int Max = 3;

    private readonly HandlerThreads _threads =
        Make(HandlerThreads.IdleTime);

    [Fact]
    public void AThreadThatNoLoopNeedsForAWhileEnds()
    {
        var threads = Make(TimeSpan.FromMilliseconds(20));
        for (var i = 0; i < Max; i++)
        {
            Assert.True(threads.TryReserve(out var thread));
            threads.Release(thread);
        }

        Assert.True(SpinWait.SpinUntil(() => threads.Count == 0, TimeSpan.FromSeconds(30)));
        threads.End();
    }

    [Fact]
    public void NoMoreThreadsAreSetAsideThanTheLimit()
    {
        var reserved = new List<WaitingThread>();
        for (var i = 0; i < Max; i++)
        {
            Assert.True(_threads.TryReserve(out var thread));
            reserved.Add(thread!);
        }

        Assert.False(_threads.TryReserve(out _));
        _threads.Release(reserved[1]);
        Assert.True(_threads.TryReserve(out var again));
        Assert.Same(reserved[1], again);
        Assert.False(_threads.TryReserve(out _));
        reserved.ForEach(_threads.Release);
        _threads.End();
    }

    [Fact]
    public void AThreadThatIsReleasedAfterTheEndEndsToo()
    {
        Assert.True(_threads.TryReserve(out var thread));
        _threads.End();
        _threads.Release(thread!);

        Assert.True(SpinWait.SpinUntil(CanReserveAll, TimeSpan.FromSeconds(30)));
    }

    private static HandlerThreads Make(TimeSpan idleTime)
    {
        var application = new EchoApplication();
        return new(
            () => new RequestLoop(application, new ServerLimits(), new BlockingRoutes(2), new ParkedMemory(0)), Max, idleTime);
    }

    // Each successful attempt leaves a thread that ends at once, since all of this has ended.
    private bool CanReserveAll()
    {
        var reserved = new List<WaitingThread>();
        while (reserved.Count < Max && _threads.TryReserve(out var thread))
        {
            reserved.Add(thread!);
        }

        reserved.ForEach(_threads.Release);
        return reserved.Count == Max;
    }
}
