namespace SockRoute.SampleTests.Api;

/// <summary>The tests that share one <see cref="ApiFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ApiTests : ICollectionFixture<ApiFixture>
{
    public const string Name = "03-Api";
}
