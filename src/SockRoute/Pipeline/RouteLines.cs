using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Pipeline;

/// <summary>
/// What a TCP client speaks to an application without hubs: a line <c>/hello</c> or <c>GET /hello</c> is a request for the
/// route of that path, and the text of its answer is sent back. What is no success is a line such as <c>404 Not Found</c>.
/// </summary>
internal sealed class RouteLines(HttpApplication application, MessageLimits limits) : ConnectionProtocol
{
    private const int MaxWaiting = 64 * 1024;

    private ConnectionSink _sink = null!;
    private RateGauge _rate = new(limits.MaxMessagesPerSecond);
    private bool _isOver;
    private long _lastHeard = Environment.TickCount64;

    public override long Deadline => _sink.StalledSince is { } since
        ? since + (long)limits.SendTimeout.TotalMilliseconds
        : _lastHeard + (long)limits.LineIdleTimeout.TotalMilliseconds;

    public override bool IsOver => _isOver;

    // A client that asks and does not read waits with its requests.
    public override bool TakesInput => _sink.QueuedBytes <= MaxWaiting;

    public override void Begin(ConnectionSink sink) => _sink = sink;

    public override int Receive(Span<byte> input)
    {
        _lastHeard = Environment.TickCount64;
        if (!_isOver && LineScanner.TryRead(input, out var line, out var consumed))
        {
            Answer(line);
            return consumed;
        }

        if (input.Length > limits.MaxMessageSize)
        {
            Refuse(400);
        }

        return _isOver ? input.Length : 0;
    }

    public override void Expire()
    {
        if (_sink.StalledSince is not null)
        {
            _sink.Abort();
        }

        _isOver |= Deadline <= Environment.TickCount64;
    }

    public override void Stop() => _isOver = true;

    public override void End()
    {
    }

    private void Answer(ReadOnlySpan<byte> line)
    {
        if (!_rate.TryCount(_lastHeard))
        {
            Refuse(429);
            return;
        }

        if (line.IsEmpty)
        {
            return;
        }

        var exchange = new LineExchange(_sink.RemoteEndPoint, limits, application.MaxCaptures);
        if (LineScanner.IsHttp(line) || line.Length > limits.MaxMessageSize || !exchange.TryParse(line))
        {
            Refuse(400);
            return;
        }

        var context = new HttpContext(exchange);
        application.Handle(context, application.Match(exchange.Method, exchange.Path, exchange.CaptureBuffer));
        Send(context.Response.StatusCode, exchange);
    }

    // A page in a browser can send a request of HTTP here, whose body would be others.
    private void Refuse(int statusCode)
    {
        _sink.Post(StatusLine(statusCode));
        _isOver = true;
    }

    private void Send(int statusCode, LineExchange exchange)
    {
        if (exchange.IsTooLong)
        {
            statusCode = 500;
        }

        _sink.Post(statusCode is >= 200 and < 300 and not (204 or 205) && exchange.BytesWritten > 0 ? exchange.TakeText() : StatusLine(statusCode));
    }

    private static byte[] StatusLine(int statusCode) =>
    [
        .. Encoding.ASCII.GetBytes(statusCode.ToString(CultureInfo.InvariantCulture) + " "),
        .. ReasonPhrases.Of(statusCode),
        (byte)'\n',
    ];
}
