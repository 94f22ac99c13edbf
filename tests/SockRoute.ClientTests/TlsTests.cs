using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SockRoute.ClientTests;

/// <summary>TLS, with a certificate that nobody but the test trusts.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly X509Certificate2 _certificate = MakeCertificate();

    public void Dispose() => _certificate.Dispose();

    [Fact]
    public void SpeaksWebSocketOverTls()
    {
        using var server = Server(end =>
        {
            end.ShakeHands();
            end.SendText(end.ReadText());
            end.SendClose(end.ReadClose());
        });
        using var client = MessageClient.Connect($"wss://127.0.0.1:{server.Port}/chat", Trusting());

        client.SendText("secret");

        Assert.Equal("secret", client.Receive()!.Text);
        client.Close();
        Assert.Equal(1000, client.CloseCode);
    }

    [Fact]
    public void SpeaksLinesOverTls()
    {
        using var server = Server(end =>
        {
            end.Send(end.ReadLine() + "\n");
            end.WaitForEnd();
        });
        using var client = MessageClient.Connect($"tls://127.0.0.1:{server.Port}", Trusting());

        client.SendText("secret");

        Assert.Equal("secret", client.Receive()!.Text);
    }

    // One direction is full while the other is read, by two threads.
    [Fact]
    public void SendsAndReceivesAtOnceOverTls()
    {
        const int Count = 2000;
        using var server = Server(end =>
        {
            for (var i = 0; i < Count; i++)
            {
                end.Send(end.ReadLine() + "\n");
            }

            end.WaitForEnd();
        });
        using var client = MessageClient.Connect($"tls://127.0.0.1:{server.Port}", Trusting());
        var sender = new Thread(() =>
        {
            for (var i = 0; i < Count; i++)
            {
                client.SendText($"{i} {new string('x', 200)}");
            }
        });
        sender.Start();

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal($"{i} {new string('x', 200)}", client.Receive()!.Text);
        }

        sender.Join();
    }

    [Fact]
    public void RefusesACertificateThatTheSystemDoesNotTrust()
    {
        using var server = Refused();
        var options = new MessageClientOptions();
        options.UseTls();

        var exception = Assert.Throws<IOException>(
            () => MessageClient.Connect($"wss://127.0.0.1:{server.Port}/chat", options));

        Assert.StartsWith(
            $"wss://127.0.0.1:{server.Port}/chat cannot be spoken to over TLS: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chat.example.org", true)]
    [InlineData("other.example.org", false)]
    public void LooksForTheNameThatIsExpected(string name, bool isGood)
    {
        using var server = Refused();
        var found = SslPolicyErrors.None;
        var options = new MessageClientOptions { TlsHostName = name };
        options.UseTls((_, _, _, errors) =>
        {
            found = errors;
            return false;
        });

        Assert.Throws<IOException>(() => MessageClient.Connect($"tls://127.0.0.1:{server.Port}", options));

        Assert.Equal(isGood, (found & SslPolicyErrors.RemoteCertificateNameMismatch) == 0);
    }

    [Fact]
    public void SaysThatAServerSpeaksNoTls()
    {
        using var server = new ScriptedServer(end =>
        {
            end.Send("HTTP/1.1 400 Bad Request\r\n\r\n");
            end.WaitForEnd();
        });

        Assert.Throws<IOException>(() => MessageClient.Connect($"tls://127.0.0.1:{server.Port}", Trusting()));
    }

    [Fact]
    public void GivesUpATlsHandshakeThatNeverComes()
    {
        using var server = new ScriptedServer(end => end.WaitForEnd());
        var options = Trusting();
        options.ConnectTimeout = TimeSpan.FromMilliseconds(300);

        var exception = Assert.Throws<IOException>(
            () => MessageClient.Connect($"tls://127.0.0.1:{server.Port}", options));

        Assert.EndsWith("did not answer within 0.3 seconds.", exception.Message, StringComparison.Ordinal);
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=chat.example.org", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("chat.example.org");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private MessageClientOptions Trusting()
    {
        var options = new MessageClientOptions();
        options.UseTls((_, certificate, _, _) =>
            certificate is not null && certificate.GetCertHashString() == _certificate.GetCertHashString());
        return options;
    }

    private ScriptedServer Server(Action<ServerEnd> script) => new(script, stream =>
    {
        var secure = new SslStream(stream);
        secure.AuthenticateAsServer(_certificate);
        return secure;
    });

    // The client ends the handshake or the connection behind it, as it likes.
    private ScriptedServer Refused() => new(_ => { }, stream =>
    {
        var secure = new SslStream(stream);
        var failure = Record.Exception(() =>
        {
            secure.AuthenticateAsServer(_certificate);
            secure.ReadByte();
        });
        Assert.True(failure is null or IOException or System.Security.Authentication.AuthenticationException, $"{failure}");
        return secure;
    });
}
