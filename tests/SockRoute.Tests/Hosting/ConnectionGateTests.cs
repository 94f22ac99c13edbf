using System.Net;
using SockRoute.Hosting;

namespace SockRoute.Tests.Hosting;

/// <summary>How many connections are let in.</summary>
public sealed class ConnectionGateTests
{
    [Fact]
    public void TheLastOneIsServedAndTheNextRefusedUntilOneLeaves()
    {
        var gate = new ConnectionGate(2, int.MaxValue);
        Assert.Equal(Admission.Served, gate.Enter(1));
        Assert.Equal(Admission.Served, gate.Enter(1));
        Assert.Equal(Admission.Refused, gate.Enter(2));

        gate.Leave(Admission.Refused, 2);
        Assert.Equal(Admission.Refused, gate.Enter(2));
        gate.Leave(Admission.Served, 1);
        Assert.Equal(Admission.Served, gate.Enter(2));
    }

    [Fact]
    public void EachAddressHasItsOwnCount()
    {
        var gate = new ConnectionGate(5, 2);
        Assert.Equal(Admission.Served, gate.Enter(1));
        Assert.Equal(Admission.Served, gate.Enter(1));
        Assert.Equal(Admission.Refused, gate.Enter(1));
        Assert.Equal(Admission.Served, gate.Enter(2));

        gate.Leave(Admission.Served, 1);
        Assert.Equal(Admission.Served, gate.Enter(1));
        gate.Leave(Admission.Served, 2);
        Assert.Equal(Admission.Served, gate.Enter(2));
    }

    [Fact]
    public void WhenTooManyAreBeingRefusedTheRestIsDropped()
    {
        var gate = new ConnectionGate(1, int.MaxValue);
        gate.Enter(1);
        for (var i = 0; i < 256; i++)
        {
            Assert.Equal(Admission.Refused, gate.Enter(1));
        }

        Assert.Equal(Admission.Dropped, gate.Enter(1));
    }

    [Theory]
    [InlineData("10.0.0.1", "10.0.0.1", true)]
    [InlineData("10.0.0.1", "10.0.0.2", false)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1", true)]
    [InlineData("2001:db8::1", "2001:db8::ffff:1", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("::1", "0.0.0.1", false)]
    [InlineData("::1", "::1", true)]
    public void AnIPv4AddressCountsAloneAndAnIPv6AddressWithItsNeighbours(string one, string other, bool areSame) =>
        Assert.Equal(areSame, Key(one) == Key(other));

    private static ulong Key(string address) => new SocketName(new IPEndPoint(IPAddress.Parse(address), 80)).ClientKey;
}
