using System.Text;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Everything that a client can send, read by the server and by a slow and obvious parser.</summary>
public sealed class RequestFuzzTests(ITestOutputHelper output)
{
    private const string Handled = "handled: a request or more";

    private readonly FuzzSubject _subject = new();

    [Fact]
    public void TheServerSeesWhatTheSlowParserSees()
    {
        var run = new FuzzRun(output, FuzzSettings.FromEnvironment());
        var round = 0L;
        run.Run(random =>
        {
            var text = FuzzInput.Next(random);
            var expected = SlowConnection.Read(text);
            var failure = Try(text, expected, Cuts.None);
            Count(run);
            failure ??= Try(text, expected, Cuts.Any(random));
            return failure ?? (round++ % 32 == 0 ? Try(text, expected, Cuts.EveryByte) : null);
        });
        Assert.InRange((double)run.CountOf(Handled) / round, 0.3, 1);
    }

    private string? Try(string text, SlowConnection expected, Cuts cuts)
    {
        if (Difference(text, expected, cuts) is null)
        {
            return null;
        }

        var shortest = Minimiser.Minimise(text, part => Difference(part, SlowConnection.Read(part), cuts) is not null);
        return $"cuts: {cuts}\ninput: {EscapedText.Of(text)}\nshortest: {EscapedText.Of(shortest)}\n"
            + Difference(shortest, SlowConnection.Read(shortest), cuts);
    }

    private string? Difference(string text, SlowConnection expected, Cuts cuts)
    {
        var wanted = string.Join("\nor\n", expected.Outcomes);
        try
        {
            var actual = _subject.Run(Encoding.Latin1.GetBytes(text), cuts);
            if (!expected.Outcomes.Contains(actual))
            {
                return $"expected:\n{wanted}\nactual:\n{actual}";
            }

            var isAsked = _subject.Interims.TrueForAll(i => expected.Expecting[i])
                && _subject.Interims.Distinct().Count() == _subject.Interims.Count;
            return isAsked ? null : $"100 for {string.Join(' ', _subject.Interims)}\n{wanted}";
        }
        catch (XunitException exception)
        {
            return $"{exception.Message}\n{wanted}";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"{exception}\n{wanted}";
        }
    }

    private void Count(FuzzRun run)
    {
        run.Count(_subject.Refusal is { } reason ? "refused: " + reason : "not refused");
        run.Count(_subject.Handled > 0 ? Handled : "handled: nothing");
        run.Count(_subject.Handled > 1 ? "handled: two requests or more" : "handled: less than two");
    }
}
