namespace SockRoute.Hosting;

/// <summary>What the client of a connection is waited for to do with the bytes of a message.</summary>
internal enum TransferWait
{
    None,
    Receive,
    Send,
}
