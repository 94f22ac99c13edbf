using SockRoute;

public class Posts
{
    [[|Get|]]
    public string List() => "";

    [[|Post("")|]]
    public string Empty() => "";
}
