using System.Text;
using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>RFC 9112 2 to 6: heads, whole and cut at every byte.</summary>
public sealed class HeadParserTests
{
    public static TheoryData<string> Good => [.. HeadTable.Good.Keys];

    public static TheoryData<string, int> Bad
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (bytes, reason) in HeadTable.Bad)
            {
                data.Add(bytes.Replace('\0', '\u2400'), (int)reason);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void AGoodHeadIsDoneAtItsLastByteAndNotBefore(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var head = new RequestHead();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Equal(ParseStatus.NeedMore, HeadParser.Parse(bytes.AsSpan(0, length), head, HeadTable.Limits));
        }

        Assert.Equal(ParseStatus.Done, HeadParser.Parse(bytes, head, HeadTable.Limits));
        Assert.Equal(bytes.Length, head.Length);
        Assert.Equal(HeadTable.Good[text], Describe(head, bytes));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void WhatFollowsAHeadIsNotLookedAt(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var head = new RequestHead();

        Assert.Equal(
            ParseStatus.Done, HeadParser.Parse([.. bytes, .. "\n\0 :"u8, .. new byte[1000]], head, HeadTable.Limits));
        Assert.Equal(bytes.Length, head.Length);
        Assert.Equal(HeadTable.Good[text], Describe(head, bytes));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void ABadHeadIsRefusedAtItsLastByteOrBeforeAndStaysRefused(string name, int reason)
    {
        var bytes = Encoding.Latin1.GetBytes(name.Replace('\u2400', '\0'));
        var head = new RequestHead();
        var isRefused = false;
        for (var length = 0; length <= bytes.Length; length++)
        {
            var status = HeadParser.Parse(bytes.AsSpan(0, length), head, HeadTable.Limits);

            Assert.NotEqual(ParseStatus.Done, status);
            Assert.False(isRefused && status != ParseStatus.Invalid, $"taken back at {length}");
            isRefused = status == ParseStatus.Invalid;
        }

        Assert.True(isRefused);
        Assert.Equal((RejectReason)reason, head.Reject);
    }

    [Fact]
    public void OneHeadObjectServesOneRequestAfterAnother()
    {
        var head = new RequestHead();
        foreach (var bad in HeadTable.Bad.Keys)
        {
            HeadParser.Parse(Encoding.Latin1.GetBytes(bad), head, HeadTable.Limits);
            foreach (var (text, expected) in HeadTable.Good)
            {
                var bytes = Encoding.Latin1.GetBytes(text);

                Assert.Equal(ParseStatus.Done, HeadParser.Parse(bytes, head, HeadTable.Limits));
                Assert.Equal(expected, Describe(head, bytes));
            }
        }
    }

    // Any byte anywhere: no exception, and an answer that does not depend on what lies behind the head.
    [Fact]
    public void NoByteMakesTheParserThrow()
    {
        var head = new RequestHead();
        foreach (var text in HeadTable.Good.Keys)
        {
            var bytes = Encoding.Latin1.GetBytes(text);
            for (var i = 0; i < bytes.Length; i++)
            {
                for (var value = 0; value < 256; value++)
                {
                    var changed = (byte[])bytes.Clone();
                    changed[i] = (byte)value;
                    if (HeadParser.Parse(changed, head, HeadTable.Limits) == ParseStatus.Done)
                    {
                        Assert.InRange(head.Length, 1, changed.Length);
                    }
                }
            }
        }
    }

    [Fact]
    public void FieldsAreFoundWithoutTheBlanksAroundThem()
    {
        var bytes = "GET / HTTP/1.1\r\nHost:a\r\nA: \t b c\t \r\nB:\r\nC:   \r\n\r\n"u8.ToArray();
        var head = new RequestHead();
        HeadParser.Parse(bytes, head, HeadTable.Limits);

        var fields = Enumerable.Range(0, head.FieldCount)
            .Select(i => Text(head[i].Name, bytes) + "=" + Text(head[i].Value, bytes));
        Assert.Equal(["Host=a", "A=b c", "B=", "C="], fields);
    }

    private static string Describe(RequestHead head, byte[] bytes)
    {
        var length = head.IsChunked ? "chunked" : head.ContentLength?.ToString() ?? "none";
        return $"{Text(head.MethodName, bytes)} {Text(head.Path, bytes)} ?{Text(head.Query, bytes)} "
            + $"{Text(head.Host, bytes)} "
            + $"{(head.IsHttp11 ? "1.1" : "1.0")} length: {length}" + (head.SaysClose ? ", close" : "")
            + (head.SaysKeepAlive ? ", keep-alive" : "") + (head.ExpectsContinue ? ", continue" : "");
    }

    private static string Text(SockRoute.Text.Slice slice, byte[] bytes) => Encoding.Latin1.GetString(slice.Of(bytes));
}
