using SockRoute.Binding;

namespace SockRoute.Tests.Binding;

/// <summary>Changes the time zone of the process, so it runs when no other test does.</summary>
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
[Collection(nameof(TimeZoneTests))]
public sealed class TimeZoneTests : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable("TZ");

    public TimeZoneTests() => Set("XXX-5");

    public void Dispose() => Set(_before);

    [Fact]
    public void ATimeWithoutAnOffsetIsNotMovedByTheServersTimeZone()
    {
        Assert.True(ValueText.TryParse<DateTimeOffset>("2026-02-01T12:00:00"u8, out var offset));
        Assert.Equal(TimeSpan.Zero, offset.Offset);
        Assert.True(ValueText.TryParse<DateTime>("2026-02-01T12:00:00+02:00"u8, out var time));
        Assert.Equal(10, time.Hour);
        Assert.True(ValueText.TryParse<DateTimeOffset>("2026-02-01T12:00:00+02:00"u8, out offset));
        Assert.Equal(10, offset.UtcDateTime.Hour);
    }

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
