using System.Diagnostics;
using System.Net;
using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Faults;

/// <summary>Hundreds of attackers, moved by one thread, while good clients ask.</summary>
internal sealed class Attack : IDisposable
{
    public const int Count = 300;

    private const int StepMilliseconds = 50;

    /// <summary>The clock of the deadlines has steps of some milliseconds.</summary>
    private static readonly TimeSpan ClockStep = TimeSpan.FromMilliseconds(20);

    private readonly TestServer _server;
    private readonly List<Attacker> _attackers;
    private readonly byte[] _drip;
    private readonly int _bite;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Thread _mover;
    private volatile bool _isOver;
    private TimeSpan? _firstEnd;

    /// <param name="server">Who is attacked.</param>
    /// <param name="beginning">What every attacker sends at once.</param>
    /// <param name="drip">What it sends again and again after that.</param>
    /// <param name="bite">How many bytes it takes of its answer at a time.</param>
    public Attack(TestServer server, string beginning, string drip = "", int bite = 4096)
    {
        _server = server;
        _drip = Encoding.Latin1.GetBytes(drip);
        _bite = bite;
        var address = IPEndPoint.Parse(new Uri(server.Url).Authority);
        _attackers = [.. Enumerable.Range(0, Count).Select(_ => new Attacker(address))];
        _attackers.ForEach(attacker => attacker.Send(Encoding.Latin1.GetBytes(beginning)));
        _mover = new Thread(Move) { Name = "attack" };
        _mover.Start();
    }

    public bool HasEnded => _attackers.TrueForAll(attacker => attacker.HasEnded);

    /// <summary>What each attacker got, once there is no attack any more.</summary>
    public IEnumerable<string> Answers => _attackers.Select(attacker => attacker.Answer);

    /// <summary>
    /// Asks on a kept connection and on fresh ones until a condition holds: every answer comes. Returns a line of
    /// figures.
    /// </summary>
    public string ServeGoodClientsUntil(Func<bool> condition, string what)
    {
        var (count, slowest) = (0, TimeSpan.Zero);
        using var kept = _server.Connect();
        Patience.Until(
            () =>
            {
                var started = Stopwatch.GetTimestamp();
                kept.AssertOpen();
                Assert.Equal("pong", _server.Get("/ping").Text);
                slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
                return ++count > 0 && condition();
            },
            what);
        return $"{what}: {_watch.Elapsed.TotalSeconds:F1} s; good pairs of requests: {count}, slowest {slowest.TotalMilliseconds:F0} ms";
    }

    /// <summary>Every attacker got this answer, and none was ended before its time.</summary>
    public void AssertEnded(string answer, TimeSpan time)
    {
        Assert.All(Answers, text => Assert.StartsWith(answer, text, StringComparison.Ordinal));
        Assert.True(_firstEnd >= time - ClockStep, $"The first one was ended after {_firstEnd}.");
    }

    /// <summary>Stops to attack, and takes what is left of the answers.</summary>
    public void Finish()
    {
        _isOver = true;
        _mover.Join();
        Patience.Until(
            () =>
            {
                _attackers.ForEach(TakeAll);
                return HasEnded;
            },
            "every connection has an end");
    }

    public void Dispose()
    {
        _isOver = true;
        _mover.Join();
        _attackers.ForEach(attacker => attacker.Dispose());
    }

    private static void TakeAll(Attacker attacker)
    {
        while (attacker.TryTake(int.MaxValue))
        {
        }
    }

    private void Move()
    {
        while (!_isOver && !HasEnded)
        {
            foreach (var attacker in _attackers)
            {
                attacker.Send(_drip);
                attacker.TryTake(_bite);
                _firstEnd ??= attacker.HasEnded ? _watch.Elapsed : null;
            }

            Thread.Sleep(StepMilliseconds);
        }
    }
}
