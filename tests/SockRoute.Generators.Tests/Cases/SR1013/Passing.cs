using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public string A(ref int [|id|]) => $"{id}";

    [Get("/b")]
    public string B(out int [|id|], in int [|more|], ref readonly int [|most|])
    {
        id = 1;
        return $"{id}{more}{most}";
    }

    [Get("/c")]
    public string C(ReadOnlySpan<char> [|text|]) => $"{text}";

    [Get("/d")]
    public unsafe void D(int* [|pointer|]) { }
}
