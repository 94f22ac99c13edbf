using System.Net;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>An application of a user's own: its options, its services, its log and its failures.</summary>
[Collection(PackageTests.Name)]
public sealed class OperatedApplicationTests(PackageFixture package)
{
    [Fact]
    public async Task LeavesTheOtherArgumentsToTheApplication()
    {
        string[] known = ["--urls=http://127.0.0.1:0", "--environment", "Staging"];
        string[] arguments = ["--name", "Ada", .. known, "extra", "--level=2", "-v"];
        using var application = RunningApplication.StartWith(Built.Executable, arguments);

        Assert.Equal("rest: --name|Ada|extra|--level=2|-v", application.Process.WaitForLine("rest: "));
        Assert.Equal("quick", await application.Client.GetStringAsync("/quick"));
        application.StopCleanly();
    }

    [Fact]
    public void NamesTheClassAndTheParameterOfAMissingService()
    {
        using var process = Built.Run("--no-clock", "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, process.WaitForExit());
        var line = Assert.Single(process.Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("error: ", line, StringComparison.Ordinal);
        Assert.Contains("Dates", line, StringComparison.Ordinal);
        Assert.Contains("'clock'", line, StringComparison.Ordinal);
        Assert.Equal("rest: --no-clock\n", process.Output);
    }

    [Theory]
    [InlineData(
        "MapStatic(\"/files\", \"/no/such/folder\"): there is no folder '/no/such/folder'", "/files:/no/such/folder")]
    [InlineData("MapStatic(\"files\", \"/\"): the prefix must start with '/'", "files:/")]
    [InlineData("MapStatic: '/files' is mapped twice", "/files:/", "/files:/")]
    public void DoesNotStartWithAFolderThatCannotBeServed(string reason, params string[] mounts)
    {
        using var process = Built.Run([.. mounts.Select(static mount => "--mount=" + mount), "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(2, process.WaitForExit());
        Assert.Equal("error: " + reason + "\n", process.Error);
        Assert.DoesNotContain("Listening", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakesItsServicesFromTheApplication()
    {
        using var application = Built.Start();

        Assert.Equal("2001-02-03", await application.Client.GetStringAsync("/date"));
        application.StopCleanly();
    }

    [Fact]
    public async Task GivesAnExceptionToTheLoggerOfTheApplication()
    {
        using var application = Built.Start("--log");
        await FailsAsync(application, "Internal Server Error");

        const string Expected = "log: Error 1: GET /throw failed "
            + "[Method=GET, Path=/throw, {OriginalFormat}={Method} {Path} failed] thrown on purpose";
        Assert.Equal(Expected, application.Process.WaitForLine("log: Error"));
        application.StopCleanly();
        Assert.Equal("", application.Process.Error);
    }

    [Fact]
    public async Task WritesAnExceptionToStandardErrorWithoutALogger()
    {
        using var application = Built.Start();
        await FailsAsync(application, "Internal Server Error");
        application.StopCleanly();

        var lines = application.Process.Error.Split('\n');
        Assert.Equal("error: GET /throw failed", lines[0]);
        Assert.Equal("System.InvalidOperationException: thrown on purpose", lines[1]);
        Assert.StartsWith("   at Handlers.Throw()", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShowsAnExceptionToTheClientInDevelopment()
    {
        using var application = Built.Start("--environment", "Development");
        await FailsAsync(application, "System.InvalidOperationException: thrown on purpose");
        application.StopCleanly();
    }

    private OutsideApplication Built => package.Application("Operator");

    private static async Task FailsAsync(RunningApplication application, string beginningOfAnswer)
    {
        using var response = await application.Client.GetAsync("/throw?secret=1");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.StartsWith(beginningOfAnswer, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("quick", await application.Client.GetStringAsync("/quick"));
    }
}
