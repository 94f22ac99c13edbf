namespace SockRoute.Http1;

/// <content>The end of HTTP on a connection (RFC 9110 7.8).</content>
internal sealed partial class ResponseBody
{
    private bool _isSwitch;

    /// <summary>Takes a head that is all of the response, behind which comes something else than HTTP.</summary>
    public void Switch(ReadOnlySpan<byte> head)
    {
        DiscardHeld();
        early.TakeBack();
        HasStarted = true;
        NeedsClose = true;
        _isSwitch = true;
        output.Write(head);
    }

    /// <summary>Sends it, and the answers to earlier requests. Blocks.</summary>
    public void SendSwitch() => SendOutput();
}
