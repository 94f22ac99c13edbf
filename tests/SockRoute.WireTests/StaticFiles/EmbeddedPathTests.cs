namespace SockRoute.WireTests.StaticFiles;

/// <summary>The same hostile paths, where the folder is a part of the application.</summary>
public sealed class EmbeddedPathTests : HostilePathTests
{
    private protected override bool IsEmbedded => true;
}
