namespace SockRoute.SampleTests.Chat;

/// <summary>The tests that share one <see cref="ChatFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ChatTests : ICollectionFixture<ChatFixture>
{
    public const string Name = "04-Chat";
}
