using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Operator;

/// <summary>The options that print and exit.</summary>
[Collection(HelloTests.Name)]
public sealed class PrintTests(HelloFixture hello)
{
    private const string Table = """
        GET   /                     Greetings.Home()
        GET   /add/{a:int}/{b:int}  Greetings.Add(int a, int b)
        GET   /hello                Greetings.Hello(string name)
        GET   /hello/{name}         Greetings.HelloTo(string name)
        POST  /submit               Greetings.Submit(string text)
        GET   /visits               Visits.Count()

        """;

    private const string Options = """
        Options:
          --urls URL[;URL]      where to listen; default http://127.0.0.1:8080
                                http://HOST:PORT, HOST an address, localhost or *, PORT 0 for a free one;
                                tcp://HOST:PORT for lines, tcp://HOST:PORT/HUB for those of one of several hubs
          --environment NAME    Development shows exceptions to the client, and serves the project's own files;
                                default Production, and Development under dotnet watch
          --routes              print the routes and exit
          --help                print this and exit

        """;

    [Fact]
    public void PrintsTheRouteTable() => Prints(Table, "--routes");

    [Fact]
    public void PrintsTheOptions() => Prints(Options, "--help");

    [Fact]
    public void PrintsTheOptionsForTheShortName() => Prints(Options, "-h");

    private void Prints(string expected, params string[] arguments)
    {
        using var process = ChildProcess.Run(hello.Executable, arguments);

        Assert.Equal(0, process.WaitForExit());
        Assert.Equal(expected, process.Output);
        Assert.Equal("", process.Error);
    }
}
