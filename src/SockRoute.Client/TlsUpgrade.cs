using System.Net.Security;
using System.Security.Authentication;

namespace SockRoute.Client;

/// <summary>
/// Puts TLS over a connection. Named only by what a user calls, so that it is not in an application that does without.
/// </summary>
internal static class TlsUpgrade
{
    /// <exception cref="IOException">The certificate is not trusted, or the server speaks no TLS.</exception>
    public static Stream Open(Stream stream, ServerAddress address, string? hostName, RemoteCertificateValidationCallback? check)
    {
        var secure = new SslStream(stream, leaveInnerStreamOpen: false, check);
        try
        {
            secure.AuthenticateAsClient(hostName ?? address.Host);
            return secure;
        }
        catch (AuthenticationException exception)
        {
            throw new IOException($"{address} cannot be spoken to over TLS: {exception.Message}", exception);
        }
    }
}
