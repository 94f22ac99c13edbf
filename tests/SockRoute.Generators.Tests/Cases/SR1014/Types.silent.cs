using SockRoute;

public class Posts
{
    [Get("/a")]
    public string? A() => null;

    [Get("/b")]
    public Task<byte[]?> B() => Task.FromResult<byte[]?>(null);

    [Get("/c")]
    public ValueTask<IResult> C() => new(Results.NotFound());

    [Get("/d")]
    public int D() => 1;

    [Get("/e")]
    public Task<int?> E() => Task.FromResult<int?>(1);

    [Get("/f")]
    public IEnumerable<string> F() => [];

    [Get("/h")]
    public Stream? H() => null;

    [Get("/i")]
    public Task<Results<Ok<Posts>, NotFound>> I() => null!;

    [Get("/g")]
    public Posts G() => this;
}
