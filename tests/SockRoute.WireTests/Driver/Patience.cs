using System.Diagnostics;

namespace SockRoute.WireTests.Driver;

/// <summary>Waits for something that will be so, and gives up only when it surely will not.</summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static void Until(Func<bool> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < Limit, $"waited in vain: {what}");
            Thread.Sleep(5);
        }
    }

    public static void WaitFor(WaitHandle handle, string what) =>
        Assert.True(handle.WaitOne(Limit), $"waited in vain: {what}");
}
