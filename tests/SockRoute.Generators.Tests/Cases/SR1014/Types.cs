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
    public Stream [|J|]() => Stream.Null;

    [Get("/k")]
    public HttpContext [|K|](HttpContext context) => context;

    [Get("/l")]
    public List<List<object>> [|L|]() => [];

    [Get("/m")]
    public Dictionary<double, int> [|M|]() => [];

    [Get("/n")]
    public IFormattable [|N|]() => 1;

    [Get("/o")]
    public Selves [|O|]() => [];

    [Get("/p")]
    public IResult[] [|P|]() => [];
}

public class Selves : List<Selves>;
