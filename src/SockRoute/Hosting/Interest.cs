namespace SockRoute.Hosting;

/// <summary>What a loop is to report of a connection.</summary>
internal enum Interest
{
    Read,
    Write,
    ReadAndWrite,
    HangUp,
}
