using System.Buffers;
using System.Globalization;

namespace SockRoute.Http1;

/// <summary>
/// Takes a response from user code to the output. Small ones are held back whole, so that their length is known and
/// their head can still change; large ones start early and are sent as they come.
/// </summary>
internal sealed partial class ResponseBody(OutputBuffer output, EarlyAnswers early)
{
    /// <summary>How much is held back before the response starts on its own.</summary>
    private const int HoldBack = 64 * 1024;

    /// <summary>Larger pieces are sent from where they are instead of being copied together.</summary>
    private const int CopyLimit = 8 * 1024;

    private readonly OutputBuffer _held = new(4 * 1024);
    private readonly ResponseWriter _writer = new(output);
    private IWire _wire = null!;
    private HttpResponse _response = null!;
    private ResponseFraming _framing;
    private bool _isHead;
    private bool _isHttp11;
    private bool _wantsKeepAlive;

    public bool HasStarted { get; private set; }

    public long BytesWritten { get; private set; }

    /// <summary>Whether the end of the connection is the end of this response.</summary>
    public bool NeedsClose { get; private set; }

    public void Begin(IWire wire, HttpResponse response, RequestHead head, bool wantsKeepAlive)
    {
        _wire = wire;
        _response = response;
        _isHead = head.Method == HttpMethods.Head;
        _isHttp11 = head.IsHttp11;
        _wantsKeepAlive = wantsKeepAlive;
        HasStarted = false;
        NeedsClose = false;
        _isSwitch = false;
        DiscardHeld();
    }

    public void DiscardHeld()
    {
        _held.Clear();
        DropWhole();
        BytesWritten = 0;
    }

    public Span<byte> GetSpan(int sizeHint)
    {
        TakeIn();
        return _held.GetSpan(sizeHint);
    }

    public Memory<byte> GetMemory(int sizeHint)
    {
        TakeIn();
        return _held.GetMemory(sizeHint);
    }

    public void Advance(int count)
    {
        TakeIn();
        Count(count);
        _held.Advance(count);
        SendWhenFull();
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        TakeIn();
        Count(bytes.Length);
        if (bytes.Length <= HoldBack)
        {
            _held.Write(bytes);
            SendWhenFull();
            return;
        }

        Start();
        SendHeld();
        SendPiece(bytes);
    }

    /// <summary>
    /// Sends what must not wait for the rest of the request body: the answers to earlier requests, and an interim
    /// response (RFC 9110 15.2) unless the final one has started. Blocks.
    /// </summary>
    public void SendBeforeWait(ReadOnlySpan<byte> interim)
    {
        early.TakeBack();
        if (!HasStarted)
        {
            output.Write(interim);
        }

        SendOutput();
    }

    /// <summary>Sends the answers to earlier requests, as far as the client takes them at once.</summary>
    public void SendEarlierAnswers()
    {
        early.TakeBack();
        if (output.Count > 0)
        {
            _wire.TrySend(output.Written);
            output.Clear();
        }
    }

    /// <summary>Sends everything so far. Blocks.</summary>
    public void Flush()
    {
        TakeIn();
        Start();
        SendHeld();
        SendOutput();
    }

    /// <summary>Ends the response; what is left of it is in the output then.</summary>
    /// <param name="keepsAlive">Whether the connection can serve another request.</param>
    public void Complete(bool keepsAlive)
    {
        if (_isSwitch)
        {
            return;
        }

        if (!HasStarted)
        {
            CompleteHeld(keepsAlive);
            return;
        }

        SendHeld();
        if (_framing.IsChunked && HasBody)
        {
            output.Write("0\r\n\r\n"u8);
        }

        NeedsClose |= HasBody && _framing.ContentLength is { } length && length != BytesWritten;
    }

    private bool HasBody => !_isHead && !IsBodiless;

    // RFC 9110 15.3.5, 15.3.6 and 15.4.5.
    private bool IsBodiless => _response.StatusCode is 204 or 205 or 304;

    private void CompleteHeld(bool keepsAlive)
    {
        var length = _response.StatusCode == 205 ? 0 : _response.ContentLength ?? BytesWritten;

        // Fewer bytes than the handler announced: only the end of the connection tells the client that they will not
        // come.
        NeedsClose |= HasBody && length != BytesWritten;
        WriteHead(SaysLength ? ResponseFraming.Length(length) : ResponseFraming.Unsaid, keepsAlive && !NeedsClose);
        if (HasBody)
        {
            output.Write(_held.Written);
        }

        if (!HasBody || _whole?.TryWriteTo(output) == true)
        {
            DropWhole();
        }
    }

    // RFC 9110 8.6: not in 204; in 304 only what the handler itself knows of the representation.
    private bool SaysLength => _response.StatusCode switch
    {
        204 => false,
        304 => _response.ContentLength is not null,
        _ => true,
    };

    private void Start()
    {
        if (HasStarted)
        {
            return;
        }

        _framing = FramingOfStream();
        NeedsClose = HasBody && _framing == ResponseFraming.Unsaid;
        if (NeedsClose)
        {
            _wire.ResetOnClose();
        }

        WriteHead(_framing, _wantsKeepAlive && !NeedsClose && !_wire.IsStopping);
    }

    private ResponseFraming FramingOfStream()
    {
        if (_response.StatusCode == 205)
        {
            return ResponseFraming.Length(0);
        }

        if (_response.ContentLength is { } length)
        {
            return SaysLength ? ResponseFraming.Length(length) : ResponseFraming.Unsaid;
        }

        return _isHttp11 && !IsBodiless ? ResponseFraming.Chunked : ResponseFraming.Unsaid;
    }

    private void WriteHead(ResponseFraming framing, bool keepsAlive)
    {
        early.TakeBack();
        HasStarted = true;
        NeedsClose |= !keepsAlive;
        var unsaid = _isHttp11 ? ConnectionField.Unsaid : ConnectionField.KeepAlive;
        _writer.WriteHead(_response, framing, keepsAlive ? unsaid : ConnectionField.Close);
    }

    private void Count(long count)
    {
        if (_isSwitch)
        {
            throw new InvalidOperationException("The connection does not speak HTTP any more.");
        }

        BytesWritten += count;
        if (BytesWritten > _response.ContentLength)
        {
            throw new InvalidOperationException(
                "More is written than the Content-Length of "
                + _response.ContentLength.Value.ToString(CultureInfo.InvariantCulture) + " bytes that was set.");
        }
    }

    private void SendWhenFull()
    {
        if (_held.Count > HoldBack)
        {
            Start();
            SendHeld();
        }
    }

    private void SendHeld()
    {
        SendPiece(_held.Written);
        _held.Clear();
    }

    private void SendPiece(ReadOnlySpan<byte> piece)
    {
        if (!HasBody || piece.IsEmpty)
        {
            return;
        }

        if (_framing.IsChunked)
        {
            WriteChunkSize(piece.Length);
        }

        if (piece.Length <= CopyLimit)
        {
            output.Write(piece);
        }
        else
        {
            SendOutput();
            _wire.Send(piece);
        }

        if (_framing.IsChunked)
        {
            output.Write("\r\n"u8);
        }
    }

    /// <summary><c>chunk-size CRLF</c>, RFC 9112 7.1.</summary>
    private void WriteChunkSize(int size)
    {
        System.Buffers.Text.Utf8Formatter.TryFormat(size, output.GetSpan(8), out var digits, new StandardFormat('x'));
        output.Advance(digits);
        output.Write("\r\n"u8);
    }

    private void SendOutput()
    {
        _wire.Send(output.Written);
        output.Clear();
    }
}
