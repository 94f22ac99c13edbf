using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>
/// Takes the framing off a chunked body, RFC 9112 7.1, from input cut at any byte. Extensions and trailers are checked,
/// counted and dropped.
/// </summary>
internal struct ChunkedDecoder
{
    /// <summary>So many hexadecimal digits always fit a <see cref="long"/>.</summary>
    private const int MaxSizeDigits = 15;

    /// <summary>The most bytes of extensions and trailers in one body.</summary>
    private const int MaxOverhead = 16 * 1024;

    private State _state;
    private long _remaining;
    private int _digits;
    private int _overhead;
    private bool _hasColon;

    private enum State : byte
    {
        Size,
        Blank,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        Trailer,
        TrailerLineFeed,
        EndLineFeed,
        End,
    }

    /// <summary>Goes on until there is data, the input is used up, or the body has ended.</summary>
    /// <param name="input">What has arrived.</param>
    /// <param name="maxData">The most data to take at once.</param>
    /// <param name="consumed">How much of the input is dealt with; the data, if any, is the last part of it.</param>
    /// <param name="dataLength">The length of the data.</param>
    /// <returns>Done at the end of the body, NeedMore with or without data, or Invalid.</returns>
    public ParseStatus Read(ReadOnlySpan<byte> input, int maxData, out int consumed, out int dataLength)
    {
        dataLength = 0;
        consumed = 0;
        while (_state != State.End && consumed < input.Length)
        {
            if (_state == State.Data)
            {
                dataLength = (int)Math.Min(_remaining, Math.Min(maxData, input.Length - consumed));
                consumed += dataLength;
                _remaining -= dataLength;
                _state = _remaining == 0 ? State.DataReturn : State.Data;
                return ParseStatus.NeedMore;
            }

            if (!Accept(input[consumed++]))
            {
                return ParseStatus.Invalid;
            }
        }

        return _state == State.End ? ParseStatus.Done : ParseStatus.NeedMore;
    }

    private bool Accept(byte next) => _state switch
    {
        State.Size => AcceptSize(next),
        State.Blank => AcceptBlank(next),
        State.Extension => AcceptExtension(next),
        State.SizeLineFeed => next == '\n' && EndSizeLine(),
        State.DataReturn => next == '\r' && Go(State.DataLineFeed),
        State.DataLineFeed => next == '\n' && Go(State.Size),
        State.TrailerStart => next == '\r' ? Go(State.EndLineFeed) : StartTrailer(next),
        State.Trailer => AcceptTrailer(next),
        State.TrailerLineFeed => next == '\n' && Go(State.TrailerStart),
        State.EndLineFeed => next == '\n' && Go(State.End),
        _ => false,
    };

    /// <summary><c>chunk-size = 1*HEXDIG</c>, RFC 9112 7.1.</summary>
    private bool AcceptSize(byte next)
    {
        var digit = PercentDecoder.HexDigit(next);
        if (digit <= 0xF)
        {
            _remaining = (_remaining << 4) | digit;
            return ++_digits <= MaxSizeDigits;
        }

        return _digits > 0 && next switch
        {
            (byte)'\r' => Go(State.SizeLineFeed),
            (byte)';' => Go(State.Extension),
            (byte)' ' or (byte)'\t' => Go(State.Blank),
            _ => false,
        };
    }

    /// <summary><c>BWS ";"</c>, RFC 9112 7.1.1: blanks stand before an extension, never alone.</summary>
    private bool AcceptBlank(byte next) =>
        next == ';' ? Go(State.Extension) : next is (byte)' ' or (byte)'\t' && CountOverhead(next);

    /// <summary>
    /// <c>chunk-ext</c>, RFC 9112 7.1.1: of no meaning here, but never a bare CR, LF or control character.
    /// </summary>
    private bool AcceptExtension(byte next) => next == '\r' ? Go(State.SizeLineFeed) : CountOverhead(next);

    /// <summary><c>trailer-section = *( field-line CRLF )</c>, RFC 9112 7.1.2.</summary>
    private bool StartTrailer(byte next)
    {
        _hasColon = false;
        _state = State.Trailer;
        return next != ':' && ByteSets.Token.Contains(next) && CountOverhead(next);
    }

    private bool AcceptTrailer(byte next)
    {
        if (next == '\r')
        {
            return _hasColon && Go(State.TrailerLineFeed);
        }

        var isAllowed = _hasColon || next == ':' || ByteSets.Token.Contains(next);
        _hasColon |= next == ':';
        return isAllowed && CountOverhead(next);
    }

    private bool CountOverhead(byte next) => ByteSets.FieldValue.Contains(next) && ++_overhead <= MaxOverhead;

    private bool EndSizeLine()
    {
        _digits = 0;
        return Go(_remaining == 0 ? State.TrailerStart : State.Data);
    }

    private bool Go(State next)
    {
        _state = next;
        return true;
    }
}
