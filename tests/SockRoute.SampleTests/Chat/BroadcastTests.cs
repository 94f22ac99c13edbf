using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>The first page of the sample, as it stands: what one says, all others hear.</summary>
public sealed class BroadcastTests : IDisposable
{
    private readonly SampleProgram _program = new("04-Chat/Broadcast", "Broadcast");

    public void Dispose() => _program.Dispose();

    [Fact]
    public void PassesEveryLineToAllOthers()
    {
        using var server = RunningApplication.StartWith(
            _program.Executable, "--urls", "http://127.0.0.1:0;tcp://127.0.0.1:0");
        var address = new Uri(server.Process.WaitForLine("Listening on tcp://")["Listening on ".Length..]);
        using var first = new LineConnection(address);
        using var second = new LineConnection(address);
        using var third = new LineConnection(address);

        SpeakUntilHeard(first, [second, third]);
        first.Send("Grüße an alle");
        second.Expect("Grüße an alle");
        third.Expect("Grüße an alle");
        third.Send("{\"neither\": read, nor refused}");
        first.Expect("{\"neither\": read, nor refused}");
        second.Expect("{\"neither\": read, nor refused}");

        server.StopCleanly();
        first.ExpectEnd();
    }

    // Nothing tells that somebody has come, but whoever has heard something is there.
    private static void SpeakUntilHeard(LineConnection speaker, LineConnection[] others)
    {
        while (!others.All(static other => other.HasInput))
        {
            speaker.Send("ping");
            Thread.Sleep(10);
        }

        speaker.Send("ready");
        foreach (var other in others)
        {
            string? line;
            while ((line = other.Read()) != "ready")
            {
                Assert.Equal("ping", line);
            }
        }
    }
}
