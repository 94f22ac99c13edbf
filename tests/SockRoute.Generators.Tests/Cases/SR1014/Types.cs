using SockRoute;

public class Posts
{
    [Get("/a")]
    public int [|A|]() => 1;

    [Get("/b")]
    public object [|B|]() => "";

    [Get("/c")]
    public Task<int> [|C|]() => Task.FromResult(1);

    [Get("/d")]
    public ReadOnlySpan<byte> [|D|]() => default;

    [Get("/e")]
    public IEnumerable<string> [|E|]() => [];

    [Get("/f")]
    public Task<Task> [|F|]() => Task.FromResult(Task.CompletedTask);

    [Get("/g")]
    public Posts [|G|]() => this;
}
