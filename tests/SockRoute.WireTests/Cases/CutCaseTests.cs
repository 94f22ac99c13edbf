using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 2.2: a message is bytes, and means the same however they are cut into segments.</summary>
public sealed class CutCaseTests(CaseServer server) : IClassFixture<CaseServer>
{
    /// <summary>So many connections share a pause.</summary>
    private const int Together = 64;

    /// <summary>Beyond it, the middle of a case is the same letter or line again and again.</summary>
    private const int Long = 600;

    public static TheoryData<string> Names => WireCases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredWhereverItIsCut(string name)
    {
        var row = WireCases.ByName[name];
        foreach (var cuts in Offsets(row.Bytes.Length).Chunk(Together))
        {
            AssertAnsweredInTwo(row, cuts);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAnsweredWhenItComesByteByByte(string name)
    {
        var row = WireCases.ByName[name];
        using var client = server.Connect();
        client.SendByteByByte(row.Bytes);

        client.AssertAnswered(row);
    }

    private static IEnumerable<int> Offsets(int length) =>
        Enumerable.Range(1, length - 1)
            .Where(cut => length < Long || cut < Long / 4 || cut > length - (Long / 4) || cut % 499 == 0);

    private void AssertAnsweredInTwo(WireCase row, int[] cuts)
    {
        var clients = cuts.Select(_ => server.Connect()).ToArray();
        try
        {
            SendToEach(clients, i => row.Bytes[..cuts[i]]);

            // The pause only makes it likely that the server sees the first segment alone.
            Thread.Sleep(1);
            SendToEach(clients, i => row.Bytes[cuts[i]..]);
            for (var i = 0; i < clients.Length; i++)
            {
                var failure = Record.Exception(() => clients[i].AssertAnswered(row));
                Assert.True(failure is null, $"cut at {cuts[i]}: {failure}");
            }
        }
        finally
        {
            Array.ForEach(clients, client => client.Dispose());
        }
    }

    private static void SendToEach(RawClient[] clients, Func<int, string> bytes)
    {
        for (var i = 0; i < clients.Length; i++)
        {
            clients[i].Send(bytes(i));
        }
    }
}
