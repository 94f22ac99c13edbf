using System.Diagnostics.CodeAnalysis;

namespace SockRoute.Linux;

/// <summary>
/// Whether .NET's own sockets and streams serve in place of Linux's system calls. What a native executable for Linux does
/// not use of the two is not in it.
/// </summary>
internal static class Portable
{
    private const string Switch = "SockRoute.Portable";

    /// <summary>
    /// The project's property <c>SockRoutePortable</c>; everywhere but on Linux where it is not set.
    /// </summary>
    [FeatureSwitchDefinition(Switch)]
    public static bool IsUsed { get; } =
        AppContext.TryGetSwitch(Switch, out var isUsed) ? isUsed : !OperatingSystem.IsLinux();
}
