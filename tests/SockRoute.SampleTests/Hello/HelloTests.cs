namespace SockRoute.SampleTests.Hello;

/// <summary>The tests that share one <see cref="HelloFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class HelloTests : ICollectionFixture<HelloFixture>
{
    public const string Name = "01-Hello";
}
