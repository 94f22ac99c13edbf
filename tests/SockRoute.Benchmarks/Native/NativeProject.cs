using System.Diagnostics;
using SockRoute.Benchmarks.Routes;

namespace SockRoute.Benchmarks.Native;

/// <summary>A program with a set of routes, published native in a temporary folder.</summary>
internal sealed class NativeProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sockroute-benchmark-");

    public NativeProject(IReadOnlyList<BenchmarkRoute> routes, int classes)
    {
        Write("Api.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <PublishAot>true</PublishAot>
                <OptimizationPreference>Speed</OptimizationPreference>
                <InvariantGlobalization>true</InvariantGlobalization>
                <NoWarn>NU1603</NoWarn>
              </PropertyGroup>
              <Import Project="{Repository.Root}/src/SockRoute/build/SockRoute.props" />
              <ItemGroup>
                <Compile Include="{Repository.Root}/tests/SockRoute.Benchmarks/Native/DispatchTimer.cs" />
                <ProjectReference Include="{Repository.Root}/src/SockRoute/SockRoute.csproj" />
                <ProjectReference Include="{Repository.Root}/generators/SockRoute.Generators/SockRoute.Generators.csproj"
                                  OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", """
            using SockRoute.Benchmarks.Native;

            Console.WriteLine(args is ["answers", var requests]
                ? DispatchTimer.Answers(new Api.ApiRoutes(), requests)
                : DispatchTimer.Run(new Api.ApiRoutes(), args[0]));
            """);
        var number = 0;
        foreach (var text in RouteSource.Classes(routes, classes))
        {
            Write($"Api{number++:D3}.cs", text);
        }
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Publish() =>
        Start("dotnet", "publish", _folder.FullName, "-c", "Release", "-o", Path.Combine(_folder.FullName, "out"), "-v", "quiet", "--nologo",
            // Servers that outlive the build would keep its output open.
            "-nodeReuse:false", "-p:UseSharedCompilation=false");

    /// <summary>What the program prints, given these arguments.</summary>
    public string Run(params string[] arguments) => Start(Path.Combine(_folder.FullName, "out", "Api"), arguments);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program}: {output}");
    }
}
