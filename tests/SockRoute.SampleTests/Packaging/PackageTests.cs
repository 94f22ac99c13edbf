namespace SockRoute.SampleTests.Packaging;

/// <summary>The tests that share one <see cref="PackageFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>
{
    public const string Name = "Package";
}
