namespace SockRoute.Http1;

/// <summary>
/// Which routes have handlers that block. One that was caught a few times in a row gives its loop away before it runs,
/// until its handler turns out to be quick after all. Shared by all threads; a count that two of them change at once
/// may be off by one.
/// </summary>
internal sealed class BlockingRoutes(int count)
{
    /// <summary>A page fault or a collection catches a quick handler, too, but not so often.</summary>
    private const int CatchesToLearn = 3;

    /// <summary>Catches that are further apart do not count as being in a row.</summary>
    private const long MaxGapMilliseconds = 1000;

    private const int QuickRunsToForget = 8;

    private readonly Habit[] _habits = new Habit[count];

    /// <summary>Whether the handler is known to block; false for what is no route.</summary>
    public bool Contains(int route) =>
        (uint)route < (uint)_habits.Length && Volatile.Read(ref _habits[route].Catches) >= CatchesToLearn;

    /// <summary>A handler held its loop for so long that it had to be looked after.</summary>
    public void NoteCaught(int route, long now)
    {
        if ((uint)route >= (uint)_habits.Length || Contains(route))
        {
            return;
        }

        ref var habit = ref _habits[route];
        var isInARow = now - habit.CaughtAt <= MaxGapMilliseconds;
        habit.CaughtAt = now;
        habit.QuickRuns = 0;
        Volatile.Write(ref habit.Catches, isInARow ? habit.Catches + 1 : 1);
    }

    /// <summary>A handler that is known to block has run.</summary>
    public void NoteRun(int route, bool wasQuick)
    {
        ref var habit = ref _habits[route];
        habit.QuickRuns = wasQuick ? habit.QuickRuns + 1 : 0;
        if (habit.QuickRuns >= QuickRunsToForget)
        {
            Volatile.Write(ref habit.Catches, 0);
        }
    }

    private struct Habit
    {
        public int Catches;
        public int QuickRuns;
        public long CaughtAt;
    }
}
