using SockRoute;

public class Posts
{
    [Get(@"[|a|]")]
    public string Verbatim() => "";

    [Get("""[|b|]""")]
    public string Raw() => "";

    [Get("[|\u0063|]")]
    public string Escaped() => "";

    [Get([|"d" + Tail|])]
    public string Expression() => "";

    private const string Tail = "e";
}
