using System.Security.Cryptography;
using SockRoute.WebSockets;

namespace SockRoute.Tests.WebSockets;

public sealed class Sha1Tests
{
    [Fact]
    public void HashesAsDotNetDoes()
    {
        var random = new Random(6455);
        Span<byte> hash = stackalloc byte[Sha1.Length];
        for (var length = 0; length <= 119; length++)
        {
            var text = new byte[length];
            random.NextBytes(text);
            Sha1.Hash(text, hash);

#pragma warning disable CA5350 // It is what is compared.
            Assert.Equal(SHA1.HashData(text), hash.ToArray());
#pragma warning restore CA5350
        }
    }
}
