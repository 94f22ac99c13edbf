using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Api;

/// <summary>The third sample.</summary>
public sealed class ApiFixture() : SampleFixture("03-Api", "Api");
