using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>A client of lines.</summary>
internal sealed class WireLines(RawClient client) : IDisposable
{
    public RawClient Client => client;

    public void Send(string line) => client.Send(Encoding.UTF8.GetBytes(line + "\n"));

    public string Read() => client.ReadTextLine();

    public string Ask(string line)
    {
        Send(line);
        return Read();
    }

    public void AssertCloses() => Assert.Empty(client.ReadRest());

    public void Dispose() => client.Dispose();
}
