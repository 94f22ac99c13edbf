using Microsoft.Win32.SafeHandles;

namespace SockRoute.Http1;

/// <content>Bodies that are written as a whole: bytes that never change, or a piece of a file.</content>
internal sealed partial class ResponseBody
{
    // Invariant: while it is there, nothing is held beside it, and the response has not started.
    private WholeBody? _whole;
    private ContentBody? _content;

    public void WriteContent(ReadOnlyMemory<byte> content) => WriteWhole(
        content.Length <= HoldBack ? (_content ??= new ContentBody()).Of(content) : new LargeContentBody(content),
        content.Length);

    public void WriteFile(SafeFileHandle file, long offset, long count) =>
        WriteWhole(new FileBody(file, offset, count), count);

    /// <summary>What follows the output; null when the response ends there.</summary>
    public WholeBody? TakeWhole()
    {
        var whole = _whole;
        _whole = null;
        return whole;
    }

    /// <summary>
    /// Sends a piece, or holds it back, without a look at the length that was counted for all of them.
    /// </summary>
    public void WritePiece(ReadOnlySpan<byte> piece)
    {
        _held.Write(piece);
        SendWhenFull();
    }

    /// <summary>The rest of the body will not come: the connection ends in a reset.</summary>
    public void CutShort() => _wire.ResetOnClose();

    private void WriteWhole(WholeBody body, long length)
    {
        try
        {
            TakeIn();
            Count(length);
        }
        catch
        {
            body.Dispose();
            throw;
        }

        _whole = body;
        if (HasStarted || BytesWritten > length)
        {
            TakeIn();
        }
    }

    private void DropWhole() => TakeWhole()?.Dispose();

    /// <summary>Makes the whole body a part of what is written piece by piece, because more of it follows.</summary>
    private void TakeIn()
    {
        if (TakeWhole() is { } whole)
        {
            using (whole)
            {
                whole.WriteTo(this);
            }
        }
    }
}
