using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Hello;

/// <summary>The first sample.</summary>
public sealed class HelloFixture() : SampleFixture("01-Hello", "Hello");
