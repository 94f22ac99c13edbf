using SockRoute;

public class Posts(int [|size|], ref readonly Guid [|id|])
{
    private readonly Guid _id = id;

    [Get("/a")]
    public string A() => $"{size}{_id}";
}
