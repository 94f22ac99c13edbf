using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>The Date field, RFC 9110 6.6.1, written anew a few times a second and not for every response.</summary>
internal sealed class DateField
{
    private const int RefreshMilliseconds = 250;

    private readonly byte[] _line = [.. "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n"u8];
    private long _writtenAt = long.MinValue;

    /// <summary>The whole field line.</summary>
    public ReadOnlySpan<byte> Line
    {
        get
        {
            var now = Environment.TickCount64;
            if (now - RefreshMilliseconds >= _writtenAt)
            {
                _writtenAt = now;
                FixDate.Write(DateTime.UtcNow, _line.AsSpan("Date: ".Length));
            }

            return _line;
        }
    }
}
