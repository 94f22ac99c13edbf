using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Faults;

/// <summary>A handler that throws, hangs or writes what it must not spoils its own connection and no other.</summary>
public sealed class FaultyHandlerTests
{
    private const int Times = 20;

    /// <summary>Connections go to the loops in turn: each loop has some of these.</summary>
    private static readonly int NeighbourCount = 4 * Environment.ProcessorCount;

    [Theory]
    [InlineData("/throw")]
    [InlineData("/throw-canceled")]
    [InlineData("/throw-io")]
    [InlineData("/too-much")]
    [InlineData("/too-much-advanced")]
    public void BeforeItsAnswerHasBegunAFaultIs500AndTheConnectionGoesOn(string fault) => Spoil(fault, client =>
    {
        Assert.Equal(500, client.Read().Status);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    });

    [Theory]
    [InlineData("/throw-late")]
    [InlineData("/too-little")]
    [InlineData("/field-late")]
    [InlineData("/status-late")]
    [InlineData("/length-late")]
    [InlineData("/clear-late")]
    [InlineData("/write-aborted")]
    public void InTheMiddleOfItsAnswerAFaultCutsTheConnection(string fault) =>
        Spoil(fault, ConnectionFate.AssertCut);

    [Theory]
    [InlineData("/too-much-late")]
    [InlineData("/too-much-swallowed")]
    public void BehindTheEndOfItsAnswerAFaultEndsTheConnectionAndAddsNothing(string fault) => Spoil(fault, client =>
    {
        Assert.Equal("full", client.Read().Text);
        client.AssertClosed();
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AHandlerThatHangsHoldsItsOwnConnectionOnly(bool spins)
    {
        var isOver = false;
        using var gate = new ManualResetEvent(false);
        using var server = TestServer.Start(routes => routes.Get("/hang", _ => Hang()));
        var neighbours = Neighbours(server);
        var hanging = Enumerable.Range(0, spins ? 3 : 100).Select(_ => server.Connect()).ToList();
        foreach (var client in hanging)
        {
            client.Send(Requests.Get("/hang") + Requests.Ping);
            neighbours.ForEach(neighbour => neighbour.AssertOpen());
        }

        Assert.DoesNotContain(hanging, client => client.HasInput(0));
        Volatile.Write(ref isOver, true);
        gate.Set();
        foreach (var client in hanging)
        {
            Assert.Equal("over", client.Read().Text);
            Assert.Equal("pong", client.Read().Text);
            client.Dispose();
        }

        neighbours.ForEach(neighbour => neighbour.Dispose());

        string Hang()
        {
            while (spins && !Volatile.Read(ref isOver))
            {
            }

            gate.WaitOne();
            return "over";
        }
    }

    /// <summary>Lets a handler fail again and again, each time between requests of connections of every loop.</summary>
    private static void Spoil(string fault, Action<RawClient> assertFate)
    {
        using var server = TestServer.Start(FaultyRoutes.Add);
        var neighbours = Neighbours(server);
        for (var i = 0; i < Times; i++)
        {
            using var client = server.Connect();
            neighbours.ForEach(neighbour => neighbour.Send(Requests.Ping[..9]));
            client.Send(Requests.Get(fault) + Requests.Ping);
            neighbours.ForEach(neighbour => neighbour.Send(Requests.Ping[9..] + Requests.Get("/path/a")));
            assertFate(client);
            neighbours.ForEach(neighbour => Assert.Equal("pong", neighbour.Read().Text));
            neighbours.ForEach(neighbour => Assert.Equal("/path/a|a", neighbour.Read().Text));
        }

        neighbours.ForEach(neighbour => neighbour.Dispose());
    }

    private static List<RawClient> Neighbours(TestServer server)
    {
        var neighbours = Enumerable.Range(0, NeighbourCount).Select(_ => server.Connect()).ToList();
        neighbours.ForEach(neighbour => neighbour.AssertOpen());
        return neighbours;
    }
}
