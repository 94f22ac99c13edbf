using System.Reflection;
using System.Runtime.Loader;

namespace SockRoute.Generators.Tests.Compiling;

/// <summary>A project that was compiled with its generated code and loaded into this process, with what it refers to.</summary>
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

    /// <summary>Every method of the project, generated ones included.</summary>
    public IEnumerable<MethodInfo> Methods => _assembly.GetTypes().SelectMany(static type => type.GetMethods(
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    public static LoadedProject Compile(params SourceFile[] files) => Load(GeneratorRun.Of(files).Compiles(), []);

    /// <summary>What a run made.</summary>
    public static LoadedProject Compile(GeneratorRun run) => Load(run, []);

    public static LoadedProject CompileLarge(params SourceFile[] files) => Load(GeneratorRun.OfLarge(files), []);

    /// <summary>A project that refers to others.</summary>
    public static LoadedProject Compile(IReadOnlyList<Library> libraries, params SourceFile[] files) =>
        Load(GeneratorRun.OfProject(libraries, files).Compiles(), libraries);

    /// <summary>An instance of one of the project's own classes.</summary>
    public object New(string type) => New(Type(type));

    /// <summary>One of the project's own types, generated ones included.</summary>
    public Type Type(string type) => _assembly.GetType(type, throwOnError: true)!;

    /// <summary>One of the classes of the project, or of those that it refers to.</summary>
    public Type Type(string library, string type) => AssemblyLoadContext.GetLoadContext(_assembly)!
        .LoadFromAssemblyName(new(library))
        .GetType(type, throwOnError: true)!;

    private static LoadedProject Load(GeneratorRun run, IReadOnlyList<Library> libraries)
    {
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        image.Position = 0;
        return new(new Projects(libraries).LoadFromStream(image));
    }

    private static object New(Type type) => Activator.CreateInstance(type)!;

    // Two tests may have libraries of one name.
    private sealed class Projects(IReadOnlyList<Library> libraries) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (libraries.FirstOrDefault(library => library.Name == assemblyName.Name) is not { } found)
            {
                return null;
            }

            using var image = new MemoryStream(found.Image);
            return LoadFromStream(image);
        }
    }
}
