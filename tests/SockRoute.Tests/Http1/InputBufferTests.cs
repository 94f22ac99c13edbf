using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

public sealed class InputBufferTests
{
    private const int Size = 1024;

    [Fact]
    public void WhatIsLeftOverMovesFromOneThreadsBufferToAnothers()
    {
        var first = new InputBuffer(Size);
        var second = new InputBuffer(Size);
        LeftOver leftOver = default;
        first.Attach(ref leftOver);
        Receive(first, 100);
        first.Consume(30);
        first.Detach(ref leftOver);

        Assert.Equal(70, leftOver.Length);
        second.Attach(ref leftOver);
        Assert.Null(leftOver.Bytes);
        Assert.Equal(Pattern(30, 70), second.Unread.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1024)]
    [InlineData(5000)]
    public void ThereIsAlwaysRoomForAQuarterOfABuffer(int leftOverLength)
    {
        var buffer = new InputBuffer(Size);
        var leftOver = leftOverLength == 0 ? default : LeftOver.Of(Pattern(0, leftOverLength));
        buffer.Attach(ref leftOver);
        for (var i = 0; i < 20; i++)
        {
            Assert.InRange(buffer.Reserve().Length, Size / 4, int.MaxValue);
            Receive(buffer, 100);
        }

        Assert.Equal(Pattern(0, leftOverLength), buffer.Unread[..leftOverLength].ToArray());
    }

    [Fact]
    public void ReceivingMovesNothingThatIsStillReferredTo()
    {
        var buffer = new InputBuffer(Size);
        LeftOver leftOver = default;
        buffer.Attach(ref leftOver);
        Receive(buffer, 200);
        buffer.Consume(200);
        for (var i = 0; i < 50; i++)
        {
            Receive(buffer, 200);
            buffer.Rewind(200);
        }

        Assert.Equal(Pattern(0, 200), buffer.Bytes[..200].ToArray());
    }

    [Fact]
    public void NothingLeftOverIsNoBuffer()
    {
        var buffer = new InputBuffer(Size);
        LeftOver leftOver = default;
        buffer.Attach(ref leftOver);
        Receive(buffer, 10);
        buffer.Consume(10);
        buffer.Detach(ref leftOver);

        Assert.Null(leftOver.Bytes);
        Assert.Equal(0, leftOver.Length);
        Assert.True(buffer.IsEmpty);
    }

    private static void Receive(InputBuffer buffer, int count)
    {
        Pattern(buffer.End, count).CopyTo(buffer.Reserve());
        buffer.Commit(count);
    }

    private static byte[] Pattern(int start, int count) =>
        [.. Enumerable.Range(start, count).Select(i => (byte)(i % 251))];
}
