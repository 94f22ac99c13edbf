using System.Reflection;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>A project that was compiled with its generated code and loaded into this process.</summary>
internal sealed class LoadedProject
{
    private readonly Assembly _assembly;

    private LoadedProject(Assembly assembly)
    {
        _assembly = assembly;
        Dispatcher = (RouteDispatcher)New(
            assembly.GetTypes().Single(static type => type.IsSubclassOf(typeof(RouteDispatcher))));
    }

    public RouteDispatcher Dispatcher { get; }

    public static LoadedProject Compile(params SourceFile[] files)
    {
        using var image = new MemoryStream();
        var emitted = GeneratorRun.Of(files).Compiles().Output.Emit(image);
        Assert.True(emitted.Success);
        return new(Assembly.Load(image.ToArray()));
    }

    /// <summary>An instance of one of the project's own classes.</summary>
    public object New(string type) => New(_assembly.GetType(type, throwOnError: true)!);

    private static object New(Type type) => Activator.CreateInstance(type)!;
}
