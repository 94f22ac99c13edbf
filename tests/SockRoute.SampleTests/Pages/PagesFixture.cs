using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Pages;

/// <summary>The second sample.</summary>
public sealed class PagesFixture() : SampleFixture("02-Pages", "Pages");
