namespace SockRoute.WireTests.StaticFiles;

/// <summary>The same ranges of files that are a part of the application.</summary>
public sealed class EmbeddedRangeTests : RangeTests
{
    private protected override bool IsEmbedded => true;
}
