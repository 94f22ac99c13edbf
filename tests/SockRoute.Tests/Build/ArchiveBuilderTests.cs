using System.Text;
using SockRoute.Build;
using SockRoute.StaticFiles;

namespace SockRoute.Tests.Build;

/// <summary>What the build writes, and that the server reads the same.</summary>
public sealed class ArchiveBuilderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sockroute-").FullName;

    [Fact]
    public void TheSameFilesMakeTheSameBytes()
    {
        Write("one/b.txt", "b");
        Write("one/a/a.css", new string('a', 5000));
        Write("two/b.txt", "b");
        var first = Build("one", "two");
        File.SetLastWriteTimeUtc(Path.Combine(_root, "one/b.txt"), DateTime.UnixEpoch);

        Assert.Equal(first, Build("one", "two"));
        Assert.NotEqual(first, Build("one"));
    }

    [Fact]
    public void EqualContentsAreThereOnce()
    {
        Write("one/a.bin", Noise());
        var single = Build("one").Length;
        Write("one/b.bin", Noise());
        Write("two/c.bin", Noise());

        Assert.InRange(Build("one", "two").Length, single, single + 1000);
    }

    [Fact]
    public void EveryNameIsFoundAndNoOther()
    {
        var random = new Random(3);
        var names = Enumerable.Range(0, 300)
            .Select(_ => string.Join("/", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Segment())) + ".txt")
            .Distinct()
            .ToArray();
        foreach (var name in names)
        {
            Write("one/" + name, name);
        }

        var source = new EmbeddedArchive(Build("one")).Find("one", new())!;
        foreach (var name in names)
        {
            var content = source.Find(Encoding.UTF8.GetBytes("/" + name))!.Choose(null!, FileFields.None).Content;
            Assert.Equal(name, Encoding.UTF8.GetString(content!.Value.Span));
            Assert.Null(source.Find(Encoding.UTF8.GetBytes("/" + name[..^1])));
            Assert.Null(source.Find(Encoding.UTF8.GetBytes("/" + name + "a")));
        }

        Assert.Null(source.Find([]));
        Assert.Null(new EmbeddedArchive(Build("one")).Find("on", new()));

        string Segment() => $"{(char)random.Next('a', 'f')}{random.Next(3)}";
    }

    [Theory]
    [InlineData("one")]
    [InlineData("./one")]
    [InlineData("one/")]
    [InlineData(".\\one\\")]
    public void AFolderHasSeveralSpellings(string folder)
    {
        Write("one/a.txt", "a");

        Assert.NotNull(new EmbeddedArchive(Build("one")).Find(folder, new()));
    }

    [Fact]
    public void TheCacheKeepsOnlyWhatIsUsed()
    {
        Write("one/a.css", new string('a', 5000));
        Write("one/b.css", new string('b', 5000));
        Build("one");
        File.Delete(Path.Combine(_root, "one/b.css"));
        Build("one");

        Assert.Equal(2, Directory.GetFiles(Path.Combine(_root, "cache")).Length);
    }

    [Fact]
    public void AnotherFormIsRefused() =>
        Assert.Throws<StartupException>(() => new EmbeddedArchive("SOCKRTE2"u8.ToArray()));

    [Fact]
    public void LinksThatHaveNoEndAreFollowedOnce()
    {
        Write("one/a/a.txt", "a");
        Directory.CreateSymbolicLink(Path.Combine(_root, "one/a/up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_root, "one/again"), "a");
        Directory.CreateSymbolicLink(Path.Combine(_root, "one/out"), "..");

        Assert.Equal(
            ["a/a.txt", "again/a.txt"],
            StaticFolder.Read("one", Path.Combine(_root, "one")).Files.Select(static file => file.Name));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private byte[] Build(params string[] folders) =>
        new ArchiveBuilder(new CompressionCache(Path.Combine(_root, "cache")))
            .Build([.. folders.Select(name => StaticFolder.Read(name, Path.Combine(_root, name)))]);

    private void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, name))!);
        File.WriteAllBytes(Path.Combine(_root, name), content);
    }

    private static byte[] Noise()
    {
        var noise = new byte[100_000];
        new Random(1).NextBytes(noise);
        return noise;
    }
}
