using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>A file behind the head: what the client does not take waits, and nothing overtakes it.</summary>
public sealed class FileTailTests : IDisposable
{
    private const string Content = "the content of a file, of which the first and the last three bytes are not sent";
    private const string Sent = "content of a file, of which the first and the last three bytes are not s";
    private const string Get = "GET /file HTTP/1.1\r\nHost: a\r\n\r\n";
    private const string Text = "GET /text HTTP/1.1\r\nHost: a\r\n\r\n";

    private readonly string _path = Path.GetTempFileName();
    private readonly MemoryWire _wire = new() { CanBlock = false };
    private readonly ConnectionState _state = new();
    private readonly FileApplication _application;
    private readonly RequestLoop _loop;

    public FileTailTests()
    {
        File.WriteAllText(_path, Content);
        _application = new FileApplication(_path, offset: 4, Sent.Length);
        _loop = new RequestLoop(_application, new ServerLimits(), new BlockingRoutes(1), new ParkedMemory(max: 1_000_000));
    }

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void HeadAndFileArriveWholeHoweverLittleIsTakenAtATime()
    {
        Assert.Equal(Fate.Read, Serve(Get));
        var whole = _wire.Output;
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", whole, StringComparison.Ordinal);
        Assert.EndsWith($"\r\nContent-Length: {Sent.Length}\r\n\r\n{Sent}", whole, StringComparison.Ordinal);
        for (var window = 1; window <= whole.Length; window++)
        {
            var before = _wire.Output.Length;
            _wire.Window = window;
            Assert.Equal(window < whole.Length ? Fate.Write : Fate.Read, Serve(Get));
            Assert.Equal(Fate.Read, SendRest());
            Assert.Equal(WithoutDate(whole), WithoutDate(_wire.Output[before..]));
        }

        AssertNothingIsKept();
    }

    [Fact]
    public void WhatIsAskedBehindAFileIsAnsweredBehindIt()
    {
        _wire.Window = 50;
        Assert.Equal(Fate.Write, Serve(Text + Get + Text + Get));
        Assert.Single(_application.Opened);
        Assert.Equal(Fate.Read, SendRest());

        var bodies = _wire.Output.Split("HTTP/1.1 200 OK\r\n").Skip(1).Select(answer => answer.Split("\r\n\r\n")[1]);
        Assert.Equal(["text", Sent, "text", Sent], bodies);
        AssertNothingIsKept();
    }

    [Fact]
    public void NoRequestIsReadWhileAFileWaits()
    {
        _wire.Window = 0;
        Assert.Equal(Fate.Write, Serve(Get));
        Assert.Equal(Fate.Write, Serve(Text));
        Assert.Equal(1, _wire.Waiting);
        _wire.Window = int.MaxValue;

        Assert.Equal(Fate.Read, SendRest());
        Assert.EndsWith("text", _wire.Output, StringComparison.Ordinal);
    }

    // RFC 9112 9.6
    [Fact]
    public void TheLastAnswerIsSentToItsEndBeforeTheConnectionLingers()
    {
        _wire.Window = 7;
        Assert.Equal(Fate.Write, Serve(Get.Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal)));

        Assert.Equal(Fate.Linger, SendRest());
        Assert.EndsWith(Sent, _wire.Output, StringComparison.Ordinal);
        AssertNothingIsKept();
    }

    // RFC 9112 8: the client was told of bytes that are not there any more, and has to see that.
    [Fact]
    public void AFileThatHasBecomeShorterResetsTheConnection()
    {
        _wire.Window = 10;
        Assert.Equal(Fate.Write, Serve(Get));
        File.WriteAllText(_path, "short");
        _wire.Window = int.MaxValue;

        Assert.Equal(Fate.Close, SendRest());
        Assert.True(_wire.ResetsOnClose);
        _state.Release();
        AssertNothingIsKept();
    }

    [Fact]
    public void AConnectionThatIsGivenUpClosesItsFile()
    {
        _wire.Window = 10;
        Assert.Equal(Fate.Write, Serve(Get));
        Assert.False(_application.Opened[0].IsClosed);
        Assert.Equal(Fate.Close, _loop.Expire(_wire, _state));
        _state.Release();

        AssertNothingIsKept();
    }

    [Fact]
    public void HeadSendsNoFile()
    {
        Assert.Equal(Fate.Read, Serve("HEAD" + Get[3..]));

        Assert.EndsWith($"\r\nContent-Length: {Sent.Length}\r\n\r\n", _wire.Output, StringComparison.Ordinal);
        AssertNothingIsKept();
    }

    private Fate Serve(string input)
    {
        _wire.Add(input);
        return _loop.Serve(_wire, _state);
    }

    private Fate SendRest()
    {
        var fate = _loop.Serve(_wire, _state);
        for (var i = 0; fate == Fate.Write; i++)
        {
            Assert.InRange(i, 0, 10_000);
            fate = _loop.Serve(_wire, _state);
        }

        return fate;
    }

    private void AssertNothingIsKept()
    {
        Assert.False(_state.HasOutput);
        Assert.All(_application.Opened, static file => Assert.True(file.IsClosed));
    }

    private static string WithoutDate(string answer) =>
        string.Join('\n', answer.Split('\n').Where(static line => !line.StartsWith("Date:", StringComparison.Ordinal)));
}
