using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>A project that was compiled with its generated code, for others to refer to.</summary>
internal sealed class Library
{
    private Library(string name, byte[] image)
    {
        Name = name;
        Image = image;
        Reference = MetadataReference.CreateFromImage(image);
    }

    /// <summary>The name of project and assembly.</summary>
    public string Name { get; }

    public byte[] Image { get; }

    public MetadataReference Reference { get; }

    /// <summary>Compiles a library; its own references are those of the projects that it mounts.</summary>
    public static Library Compile(string name, IEnumerable<SourceFile> files, params Library[] libraries) =>
        CompileNamed(name, name, files, libraries);

    /// <summary>One whose root namespace is not the name of the project.</summary>
    public static Library CompileNamed(
        string name, string rootNamespace, IEnumerable<SourceFile> files, params Library[] libraries)
    {
        using var image = new MemoryStream();
        var run = GeneratorRun.OfProject(TestCompilation.Create(name, files, libraries), rootNamespace).Compiles();
        var emitted = run.Output.Emit(image);
        Assert.True(emitted.Success);
        return new(name, image.ToArray());
    }

    public static Library Compile(string name, string source, params Library[] libraries) =>
        Compile(name, [source], libraries);
}
