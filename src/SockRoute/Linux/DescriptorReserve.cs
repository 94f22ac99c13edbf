namespace SockRoute.Linux;

/// <summary>
/// The last file descriptors of the process. Connections leave them to the handlers of those that are open, and to the
/// runtime, which could not even load an assembly without one.
/// </summary>
internal static unsafe class DescriptorReserve
{
    private const int Most = 16;
    private const int Fraction = 8;

    private static readonly nuint First = FindFirst();

    /// <summary>Whether this descriptor is one of the last: the kernel always gives the lowest number that is free.</summary>
    public static bool Contains(int descriptor) => (nuint)descriptor >= First;

    /// <summary>Whether the next descriptor would be one of the last.</summary>
    public static bool IsReached()
    {
        var next = Syscalls.EventDescriptor(0, Syscalls.CloseOnExec);
        if (next >= 0)
        {
            _ = Syscalls.Close(next);
        }

        return next < 0 || Contains(next);
    }

    private static nuint FindFirst()
    {
        var limits = stackalloc nuint[2];
        return Syscalls.ResourceLimit(Syscalls.OpenFiles, limits) == 0
            ? limits[0] - Math.Min(Most, limits[0] / Fraction)
            : nuint.MaxValue;
    }
}
