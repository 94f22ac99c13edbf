using System.Collections;
using SockRoute;

public class Posts
{
    [Get("/b")]
    public object [|B|]() => "";

    [Get("/d")]
    public ReadOnlySpan<byte> [|D|]() => default;

    [Get("/f")]
    public Task<Task> [|F|]() => Task.FromResult(Task.CompletedTask);

    [Get("/g")]
    public (int A, int B) [|G|]() => (1, 2);

    [Get("/h")]
    public IEnumerable [|H|]() => "";

    [Get("/i")]
    public int[,] [|I|]() => new int[1, 1];

    [Get("/j")]
    public Func<string> [|J|]() => () => "";

    [Get("/k")]
    public HttpContext [|K|](HttpContext context) => context;

    [Get("/l")]
    public List<List<object>> [|L|]() => [];

    [Get("/m")]
    public Dictionary<byte[], int> [|M|]() => [];

    [Get("/n")]
    public IFormattable [|N|]() => 1;

    [Get("/o")]
    public Selves [|O|]() => [];

    [Get("/p")]
    public IResult[] [|P|]() => [];

    [Get("/q")]
    public IAsyncEnumerable<int> [|Q|]() => null!;

    [Get("/r")]
    public Task<(int, int)> [|R|]() => Task.FromResult((1, 2));
}

public class Selves : List<Selves>;
