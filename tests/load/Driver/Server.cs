namespace SockRoute.Load;

/// <summary>What a server can answer.</summary>
[Flags]
internal enum Abilities
{
    Plain = 1,
    Bodies = 2,
    Json = 4,
    Sleep = 8,
    Files = 16,
    Lines = 32,
    WebSockets = 64,
    Broadcast = 128,
    Programs = Plain | Bodies | Json | Sleep,
    All = Programs | Files,
}

/// <summary>A server that is built and can be started.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Abilities">What it answers.</param>
/// <param name="Executable">The file that is run.</param>
/// <param name="Arguments">The arguments, for its ports.</param>
internal sealed record Server(
    string Name, Abilities Abilities, string Executable, Func<Ports, IReadOnlyList<string>> Arguments)
{
    public bool Can(Abilities needed) => (Abilities & needed) == needed;
}
