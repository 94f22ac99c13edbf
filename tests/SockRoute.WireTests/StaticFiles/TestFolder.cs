namespace SockRoute.WireTests.StaticFiles;

/// <summary>A folder with files of a known age, deleted at the end.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>When each file was last modified unless a test says otherwise.</summary>
    public static readonly DateTime Modified = new(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc);

    public string Root { get; } = Directory.CreateTempSubdirectory("sockroute-").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public TestFolder Add(string name, string text) => Add(name, System.Text.Encoding.UTF8.GetBytes(text));

    public TestFolder Add(string name, byte[] content, int secondsLater = 0)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
        File.SetLastWriteTimeUtc(PathOf(name), Modified.AddSeconds(secondsLater));
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
