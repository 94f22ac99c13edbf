using System.Reflection;

namespace SockRoute.StaticFiles;

/// <summary>The folders in a resource of an assembly. It is opened when the first of them is looked for.</summary>
internal sealed class EmbeddedResource(Assembly assembly, string resource) : EmbeddedFolders
{
    private EmbeddedArchive? _archive;

    public override FileSource? Find(string folder, StaticFileOptions options) =>
        (_archive ??= Open()).Find(folder, options);

    private EmbeddedArchive Open()
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new StartupException($"The application has no resource '{resource}'");
        return new(stream is UnmanagedMemoryStream image ? MappedMemory.Of(image) : Read(stream));
    }

    // No runtime that is known needs it; the contract of the call is a stream.
    private static byte[] Read(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
