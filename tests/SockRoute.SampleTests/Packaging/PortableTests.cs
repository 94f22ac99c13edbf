using System.Net;

namespace SockRoute.SampleTests.Packaging;

/// <summary>An application on the sockets and streams that .NET has on every platform.</summary>
[Collection(PackageTests.Name)]
public sealed class PortableTests(PackageFixture package)
{
    private const string Properties = """
        <Project>
          <Import Project="../Directory.Build.props" />
          <PropertyGroup><SockRoutePortable>true</SockRoutePortable></PropertyGroup>
        </Project>
        """;

    [Fact]
    public async Task StartsAnswersLogsAndStopsAsOnLinuxsOwnCalls()
    {
        var project = OutsideProject.Create(package, "Portable");
        project.Write("Program.cs", PackageFixture.SourceOf("Operator"));
        project.Write("Directory.Build.props", Properties);
        using var application = project.BuildApplication().Start();

        Assert.Equal("quick", await application.Client.GetStringAsync("/quick"));
        using var response = await application.Client.GetAsync("/throw");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        application.StopCleanly();
        Assert.StartsWith("error: GET /throw failed\n", application.Process.Error, StringComparison.Ordinal);
    }
}
