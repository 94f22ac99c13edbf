using SockRoute;

public class Items<T>
{
    public string Text(T item) => $"{item}";
}

public class Posts : Items<int>
{
    [Get("/a")]
    public string A(int id) => Text(id);
}
