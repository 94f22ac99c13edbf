using System.Diagnostics;
using System.Text;

namespace SockRoute.SampleTests.Processes;

/// <summary>Reads one output stream of a process as it comes, and keeps all of it.</summary>
internal sealed class CapturedStream
{
    private readonly StringBuilder _text = new();
    private readonly Thread _reader;
    private bool _hasEnded;

    public CapturedStream(StreamReader stream, string name)
    {
        _reader = new Thread(() => Read(stream)) { IsBackground = true, Name = name };
        _reader.Start();
    }

    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    /// <summary>Waits for a complete line that begins with a text; null when the stream or the time ends.</summary>
    public string? WaitForLine(string start, TimeSpan timeout)
    {
        var clock = Stopwatch.StartNew();
        lock (_text)
        {
            while (true)
            {
                if (FindLine(start) is { } line)
                {
                    return line;
                }

                var left = timeout - clock.Elapsed;
                if (_hasEnded || left <= TimeSpan.Zero)
                {
                    return null;
                }

                Monitor.Wait(_text, left);
            }
        }
    }

    /// <summary>Waits until everything is read; a grandchild that keeps the stream open is not waited for.</summary>
    public void WaitForEnd(TimeSpan timeout) => _reader.Join(timeout);

    private string? FindLine(string start)
    {
        var lines = _text.ToString().Split('\n');
        return lines.SkipLast(1).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal));
    }

    private void Read(StreamReader stream)
    {
        var buffer = new char[4096];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            lock (_text)
            {
                _text.Append(buffer, 0, count);
                Monitor.PulseAll(_text);
            }
        }

        lock (_text)
        {
            _hasEnded = true;
            Monitor.PulseAll(_text);
        }
    }
}
