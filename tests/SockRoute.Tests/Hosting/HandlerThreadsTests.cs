using SockRoute.Hosting;
using SockRoute.Http1;
using SockRoute.Tests.Http1;

namespace SockRoute.Tests.Hosting;

public sealed class HandlerThreadsTests
{
    private const int Max = 3;

    private readonly HandlerThreads _threads =
        new(() => new RequestLoop(new EchoApplication(), new ServerLimits()), Max);

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
