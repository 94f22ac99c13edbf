namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>How the bytes of an input are cut into the pieces in which they arrive.</summary>
internal readonly record struct Cuts(int MaxPiece, int Seed)
{
    public static Cuts None => new(0, 0);

    public static Cuts EveryByte => new(1, 0);

    public static Cuts Any(Random random) => new(random.Next(2, 100), random.Next());

    public Queue<ReadOnlyMemory<byte>> Apply(ReadOnlyMemory<byte> bytes)
    {
        var pieces = new Queue<ReadOnlyMemory<byte>>();
        var random = MaxPiece > 1 ? new RoundRandom(Seed, MaxPiece) : null;
        while (!bytes.IsEmpty)
        {
            var length = MaxPiece == 0 ? bytes.Length : random?.Next(1, MaxPiece + 1) ?? 1;
            length = Math.Min(length, bytes.Length);
            pieces.Enqueue(bytes[..length]);
            bytes = bytes[length..];
        }

        return pieces;
    }
}
