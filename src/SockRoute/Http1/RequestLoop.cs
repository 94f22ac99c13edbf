using System.Diagnostics;

namespace SockRoute.Http1;

/// <summary>
/// Serves what has arrived on a connection: read heads, match, wait for bodies, handle, decide reuse. Belongs to a
/// thread, and goes from one connection to the next.
/// </summary>
internal sealed partial class RequestLoop
{
    private const int InputSize = 16 * 1024;
    private const int OutputSize = 16 * 1024;

    /// <summary>A handler that takes no longer does not block.</summary>
    private static readonly TimeSpan QuickRun = TimeSpan.FromMilliseconds(1);

    /// <summary>The most bytes that are dropped of a body nobody read, for the sake of the next request.</summary>
    private const long MaxDropped = 1024 * 1024;

    /// <summary>How much larger than its data a chunked body that is bound may be on the wire.</summary>
    private const long MaxFraming = 128 * 1024;

    private readonly HttpApplication _application;
    private readonly ServerLimits _limits;
    private readonly BlockingRoutes _blocking;
    private readonly ParkedMemory _memory;
    private readonly InputBuffer _input = new(InputSize);
    private readonly OutputBuffer _output = new(OutputSize);
    private readonly EarlyAnswers _early;
    private readonly ResponseWriter _rejections;
    private readonly Http1Exchange _exchange;

    public RequestLoop(HttpApplication application, ServerLimits limits, BlockingRoutes blocking, ParkedMemory memory)
    {
        _application = application;
        _limits = limits;
        _blocking = blocking;
        _memory = memory;
        _early = new EarlyAnswers(_output);
        _rejections = new ResponseWriter(_output);
        _exchange = new Http1Exchange(_input, _output, _early, limits, application.MaxCaptures);
    }

    /// <summary>
    /// Deals with what the connection has. Blocks only inside of handlers and while a large answer is sent.
    /// </summary>
    public Fate Serve(IWire wire, ConnectionState state)
    {
        if (state.Protocol is { } protocol && state.Phase != ConnectionPhase.Lingering)
        {
            return ServeProtocol(wire, state, protocol, isExpired: false);
        }

        if (state.HasOutput && SendLeftOver(wire, state) is not Fate.Read and var unsent)
        {
            TryKeep(state, state.Input.Length);
            return unsent;
        }

        _input.Attach(ref state.Input);
        try
        {
            var received = wire.TryReceive(_input.Reserve());
            _input.Commit(Math.Max(received, 0));
            var fate = received is IWire.End or IWire.Gone ? Fate.Close : Continue(wire, state);
            if (state.Protocol is not null)
            {
                return TryKeep(state, _input.Unread.Length) ? fate : Fate.Close;
            }

            if (fate == Fate.Read && !TryKeep(state, _input.Unread.Length))
            {
                fate = Reject(wire, state, RejectReason.TooManyBytesParked);
            }

            var isDecided = fate == Fate.Write || (fate == Fate.Close && _output.Count == 0);
            fate = isDecided ? fate : SendOutput(wire, state, fate);
            return fate == Fate.Close || TryKeep(state, _input.Unread.Length) ? fate : Fate.Close;
        }
        catch (IOException)
        {
            // The peer left in the middle of an answer; the wire has noted it.
            _exchange.Context.Reset();
            return Fate.Close;
        }
        catch
        {
            // The next request of this thread is somebody else's, and must not find what this one left behind.
            _exchange.Context.Reset();
            throw;
        }
        finally
        {
            _early.TakeBack();
            _output.Clear();
            _exchange.TakeTail()?.Dispose();
            _input.Detach(ref state.Input);
        }
    }

    /// <summary>
    /// Deals with a connection that missed a deadline: half a request is refused, everything else just ends.
    /// </summary>
    public Fate Expire(IWire wire, ConnectionState state)
    {
        if (state.Protocol is { } protocol && state.Phase != ConnectionPhase.Lingering)
        {
            return ServeProtocol(wire, state, protocol, isExpired: true);
        }

        if (state.Phase is not (ConnectionPhase.Head or ConnectionPhase.Body) || state.HasOutput)
        {
            return Fate.Close;
        }

        var reason = state.Phase == ConnectionPhase.Head ? RejectReason.HeadTimeout : RejectReason.BodyTimeout;
        var fate = Reject(wire, state, reason, state.Input.Span);
        state.Input.Release();
        TryKeep(state, 0);
        fate = SendOutput(wire, state, fate);
        _output.Clear();
        return fate;
    }

    private Fate Continue(IWire wire, ConnectionState state) => state.Phase switch
    {
        ConnectionPhase.Lingering => DropAll(),
        ConnectionPhase.Body when ScanBody(state, out var reason) != ParseStatus.Done =>
            reason == RejectReason.None ? Fate.Read : Reject(wire, state, reason),
        ConnectionPhase.Draining when !TryDropBody(state, out var fate) => fate,
        _ => ServeRequests(wire, state),
    };

    private Fate ServeRequests(IWire wire, ConnectionState state)
    {
        while (!_input.IsEmpty)
        {
            if (ServeOne(wire, state) is { } fate)
            {
                return fate;
            }

            // A client that asks for much and reads nothing waits with its requests, not with a thread.
            if (_output.Count > OutputSize)
            {
                var sent = SendOutput(wire, state, Fate.Read);
                _output.Clear();
                if (sent != Fate.Read)
                {
                    return sent;
                }
            }
        }

        state.Phase = ConnectionPhase.Idle;
        return Fate.Read;
    }

    /// <summary>Serves the request that the input begins with; null when the next one can follow.</summary>
    private Fate? ServeOne(IWire wire, ConnectionState state)
    {
        var status = _exchange.ParseHead();
        if (status != ParseStatus.Done)
        {
            return status == ParseStatus.Invalid ? Reject(wire, state, _exchange.Head.Reject) : WaitForHead(state);
        }

        var match = _application.Match(_exchange.Method, _exchange.Path, _exchange.CaptureBuffer);
        var maxBody = _application.MaxBodySize(match) ?? _limits.MaxRequestBodySize;
        if (_exchange.Head.ContentLength > maxBody)
        {
            return Reject(wire, state, RejectReason.BodyTooLarge);
        }

        var isBound = _exchange.Head.HasBody && _application.BindsBody(match, _exchange.Context);
        if (isBound && FindBody(state, maxBody, out var reason) != ParseStatus.Done)
        {
            return reason == RejectReason.None ? WaitForBody(state) : Reject(wire, state, reason);
        }

        var blocks = match.IsFound && _blocking.Contains(match.Route);
        if (blocks && !TryLeaveLoop(wire))
        {
            return Reject(wire, state, RejectReason.TooManyHandlers);
        }

        var isLast = ++state.Requests >= _limits.MaxRequestsPerConnection;
        _exchange.Begin(wire, maxBody, _exchange.Head.ExpectsContinue && !state.SentContinue, isLast);
        state.Phase = ConnectionPhase.Idle;
        state.SentContinue = false;
        Handle(state, match, blocks);
        return Finish(wire, state);
    }

    /// <summary>
    /// Gives the loop away before a handler blocks, and the answers to earlier requests to the client.
    /// </summary>
    private bool TryLeaveLoop(IWire wire)
    {
        if (_output.Count > 0)
        {
            _output.Drop(Math.Max(wire.TrySend(_output.Written), 0));
        }

        return wire.TryLeaveLoop();
    }

    private void Handle(ConnectionState state, RouteMatch match, bool blocks)
    {
        var started = blocks ? Stopwatch.GetTimestamp() : 0;
        state.Early = _early.Offer();
        state.Route = match.IsFound ? match.Route : -1;
        _application.Handle(_exchange.Context, match);
        state.Route = -1;
        if (blocks)
        {
            _blocking.NoteRun(match.Route, Stopwatch.GetElapsedTime(started) < QuickRun);
        }
    }

    private Fate? Finish(IWire wire, ConnectionState state)
    {
        if (_exchange.TakeProtocol() is { } protocol)
        {
            _exchange.Context.Reset();
            return BeginProtocol(wire, state, protocol);
        }

        var fate = FateOfRequest(wire, state);
        state.Tail = _exchange.TakeTail();
        if (state.Tail is null || fate == Fate.Close)
        {
            return fate;
        }

        // A file ends the batch: what follows it must not overtake it.
        var sent = SendOutput(wire, state, fate ?? Fate.Read);
        _output.Clear();
        return sent == Fate.Read ? fate : sent;
    }

    private Fate? FateOfRequest(IWire wire, ConnectionState state)
    {
        var body = _exchange.RequestBody;
        if (!_exchange.Complete())
        {
            // RFC 9112 9.6: whatever the client still sends must not reset the connection before it has read its
            // answer.
            return wire.IsGone ? Fate.Close : Linger(state);
        }

        if (body.IsDone)
        {
            return null;
        }

        state.Phase = ConnectionPhase.Draining;
        state.Body = body.Framing;
        state.Dropped = 0;
        return Fate.Read;
    }

    private static Fate WaitForHead(ConnectionState state)
    {
        state.Phase = ConnectionPhase.Head;
        return Fate.Read;
    }

    /// <summary>Counts what the connection keeps while it waits; false when that is too much.</summary>
    private bool TryKeep(ConnectionState state, int unread) => state.TryHold(_memory, unread + state.Output.Length);

    private Fate Reject(IWire wire, ConnectionState state, RejectReason reason) =>
        Reject(wire, state, reason, _input.Unread);

    private Fate Reject(IWire wire, ConnectionState state, RejectReason reason, ReadOnlySpan<byte> request)
    {
        var (statusCode, text) = Rejections.Of(reason);
        _application.NoteRefusal(wire.RemoteEndPoint, statusCode, text);
        _rejections.WriteRejection(reason, hasBody: !HeadParser.AsksForHead(request));
        return Linger(state);
    }

    private Fate Linger(ConnectionState state)
    {
        _input.Rewind(0);
        state.Phase = ConnectionPhase.Lingering;
        state.Dropped = 0;
        return Fate.Linger;
    }

    // However much that is: the deadline of lingering bounds it, and a client that still sends has not read its answer.
    private Fate DropAll()
    {
        _input.Rewind(0);
        return Fate.Read;
    }
}
