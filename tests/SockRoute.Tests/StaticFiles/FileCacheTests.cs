using SockRoute.StaticFiles;

namespace SockRoute.Tests.StaticFiles;

/// <summary>What is kept in memory, within its bound.</summary>
public sealed class FileCacheTests
{
    private const int Overhead = 2048;

    [Fact]
    public void TheBoundIsKeptAndWhatIsUsedStays()
    {
        var cache = new FileCache(10 * (Overhead + 1000));
        for (var i = 0; i < 100; i++)
        {
            cache.Set([(byte)i], EntryOf(1000));
            Assert.InRange(cache.Size, 1, 10 * (Overhead + 1000));
            Assert.True(cache.Find([0]) is not null, "the first one is asked for each time");
        }

        Assert.Equal(10, cache.Count);
    }

    [Fact]
    public void AnEntryIsReplacedOrDropped()
    {
        var cache = new FileCache(100_000);
        var second = EntryOf(20);
        cache.Set("/a"u8, EntryOf(10));
        cache.Set("/a"u8, second);

        Assert.Same(second, cache.Find("/a"u8));
        Assert.Equal(Overhead + 20, cache.Size);
        cache.Set("/a"u8, null);
        Assert.Null(cache.Find("/a"u8));
        Assert.Equal(0, cache.Size);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void AnEntryThatIsLargerThanTheBoundIsNotKept()
    {
        var cache = new FileCache(5000);
        cache.Set("/a"u8, EntryOf(10));
        cache.Set("/b"u8, EntryOf(5000));

        Assert.NotNull(cache.Find("/a"u8));
        Assert.Null(cache.Find("/b"u8));
    }

    [Fact]
    public void FindingAllocatesNothing()
    {
        var cache = new FileCache(100_000);
        cache.Set("/css/site.css"u8, EntryOf(10));
        cache.Find("/css/site.css"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Assert.True(cache.Find("/css/site.css"u8) is not null);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static FolderEntry EntryOf(int size)
    {
        var path = new FilePath("/none");
        var source = new RepresentationSource("text/plain", null, false, size);
        var representation = new FileRepresentation(null!, path, default, new byte[size], "", source);
        return new(representation, new(path, default, null), new(path, default, null));
    }
}
