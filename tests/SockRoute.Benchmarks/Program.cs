using BenchmarkDotNet.Running;
using SockRoute.Benchmarks;
using SockRoute.Benchmarks.Json;
using SockRoute.Benchmarks.Native;
using SockRoute.Benchmarks.Routes;

// The file with the routes comes first, or the one with the items.
if (args is ["--routes" or "--items", var file, ..])
{
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"no such file: {file}");
        return 2;
    }

    var variable = args[0] == "--routes" ? RouteSet.FileVariable : DataSet.FileVariable;
    Environment.SetEnvironmentVariable(variable, Path.GetFullPath(file));
    args = args[2..];
}

switch (args)
{
    case ["answers"]:
        return AnswerCheck.Run();
    case ["stopwatch"]:
        StopwatchTable.Print(native: false);
        return 0;
    case ["stopwatch", "--native"]:
        StopwatchTable.Print(native: true);
        return 0;
    default:
        // BenchmarkDotNet looks for the project, which it builds again, below the current directory.
        Environment.CurrentDirectory = Repository.Root;
        BenchmarkSwitcher.FromAssembly(typeof(RouteSet).Assembly).Run([.. args, "--artifacts", "artifacts/benchmarks"]);
        return 0;
}
