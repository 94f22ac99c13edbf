using System.Globalization;
using System.Text;
using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

public sealed class OutboxQueueTests
{
    [Fact]
    public void KeepsTheOrderWhileItGrowsAndShrinks()
    {
        var queue = default(OutboxQueue);
        var random = new Random(7);
        var (added, removed, bytes) = (0, 0, 0L);
        for (var i = 0; i < 10_000; i++)
        {
            if (queue.Count == 0 || random.Next(100) < 52)
            {
                queue.Add(Entry($"{added}", isDroppable: added % 3 > 0));
                bytes += added++.ToString(CultureInfo.InvariantCulture).Length;
                continue;
            }

            Assert.Equal($"{removed}", Text(queue[0]));
            bytes -= removed++.ToString(CultureInfo.InvariantCulture).Length;
            queue.RemoveFirst();
            Assert.Equal((added - removed, bytes), (queue.Count, queue.Bytes));
        }
    }

    [Fact]
    public void DropsTheOldestMessageThatIsNotOnItsWay()
    {
        var queue = default(OutboxQueue);
        queue.Add(Entry("a", isDroppable: true));
        queue.Add(Entry("pong", isDroppable: false));
        queue.Add(Entry("b", isDroppable: true));
        queue.Add(Entry("c", isDroppable: true));

        Assert.True(queue.TryDropOldest(isFirstSent: true));
        Assert.Equal("a pong c", All(queue));
        Assert.True(queue.TryDropOldest(isFirstSent: false));
        Assert.Equal("pong c", All(queue));
        Assert.True(queue.TryDropOldest(isFirstSent: true));
        Assert.Equal("pong", All(queue));
        Assert.False(queue.TryDropOldest(isFirstSent: false));
        Assert.Equal((1, 0, 4L), (queue.Count, queue.Messages, queue.Bytes));
    }

    private static string All(OutboxQueue queue) =>
        string.Join(' ', Enumerable.Range(0, queue.Count).Select(index => Text(queue[index])));

    private static string Text(OutboxEntry entry) => Encoding.ASCII.GetString(entry.Bytes.Span);

    private static OutboxEntry Entry(string text, bool isDroppable) => new(Encoding.ASCII.GetBytes(text), isDroppable);
}
