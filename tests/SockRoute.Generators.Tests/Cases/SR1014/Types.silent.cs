using SockRoute;

public class Posts
{
    [Get("/a")]
    public string? A() => null;

    [Get("/b")]
    public Task<byte[]?> B() => Task.FromResult<byte[]?>(null);

    [Get("/c")]
    public ValueTask<IResult> C() => new(Results.NotFound());
}
