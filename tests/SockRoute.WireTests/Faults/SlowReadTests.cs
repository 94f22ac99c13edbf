using SockRoute.WireTests.Driver;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Faults;

/// <summary>
/// RFC 9112 9.5: hundreds of clients that do not take their answers lose their connections, and the others do not
/// notice.
/// </summary>
public sealed class SlowReadTests(ITestOutputHelper output)
{
    private const int Size = 8_000_000;

    [Theory]
    [InlineData("/stream", 5)]
    [InlineData("/buffered", 0)]
    public void WhoDoesNotTakeALargeAnswerLosesTheConnectionAndTheHandlerEnds(string target, int bite)
    {
        var (entered, left) = (0, 0);
        var whole = new byte[Size];
        using var server = Start(routes => routes
            .Add(HttpMethods.Get, "/stream", context => Count(() => WriteInPieces(context)))
            .Add(HttpMethods.Get, "/buffered", context => Count(() => ResultWriter.Write(context, whole))));
        using var attack = new Attack(server, Requests.Get(target), bite: bite);
        output.WriteLine(attack.ServeGoodClientsUntil(() => Volatile.Read(ref entered) == Attack.Count, "every handler runs"));
        output.WriteLine(attack.ServeGoodClientsUntil(() => Volatile.Read(ref left) == Attack.Count, "every handler ends"));
        attack.Finish();

        Assert.All(attack.Answers, answer => Assert.InRange(answer.Length, 0, Size / 2));
        Assert.Empty(server.Log.Errors);

        void Count(Action handler)
        {
            Interlocked.Increment(ref entered);
            try
            {
                handler();
            }
            finally
            {
                Interlocked.Increment(ref left);
            }
        }
    }

    [Fact]
    public void WhoDoesNotTakeManySmallAnswersLosesTheConnectionAndHoldsNoMemory()
    {
        using var server = Start(routes => routes.Get("/small", _ => new string('a', 30_000)));
        using var attack = new Attack(server, string.Concat(Enumerable.Repeat(Requests.Get("/small"), 50)), bite: 0);
        var connections = server.App.Server!.Connections;

        output.WriteLine(attack.ServeGoodClientsUntil(() => connections.Count <= 2, "every attacker is ended"));
        attack.Finish();
        Assert.All(attack.Answers, answer => Assert.InRange(answer.Length, 0, 49 * 30_000));
        Patience.Until(() => connections.Count == 0, "the good clients are gone");
        Assert.Equal(0, server.App.Server.Memory.Held);
        Assert.Empty(server.Log.Errors);
    }

    private static TestServer Start(Action<TestRoutes> routes) => TestServer.Start(
        routes, options => options.Limits.MinResponseDataRate = new(1000, TimeSpan.FromSeconds(1)));

    private static void WriteInPieces(HttpContext context)
    {
        for (var sent = 0; sent < Size; sent += 10_000)
        {
            context.Response.Write(new byte[10_000]);
        }
    }
}
