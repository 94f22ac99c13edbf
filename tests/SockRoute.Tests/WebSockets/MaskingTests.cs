using SockRoute.WebSockets;

namespace SockRoute.Tests.WebSockets;

public sealed class MaskingTests
{
    [Fact]
    public void MasksEveryLengthByteByByte()
    {
        var random = new Random(6455);
        var key = new byte[Masking.KeyLength];
        for (var length = 0; length <= 300; length++)
        {
            random.NextBytes(key);
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var masked = bytes.ToArray();
            Masking.Apply(masked, key);

            Assert.Equal(bytes.Select((value, index) => (byte)(value ^ key[index % 4])), masked);
        }
    }
}
