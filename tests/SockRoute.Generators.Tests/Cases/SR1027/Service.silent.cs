using SockRoute;

public class Posts(IDisposable[] all, Notes notes)
{
    [Get("/a")]
    public string A(HttpContext context, CancellationToken aborted) => $"{all}{notes}{context}{aborted}";
}

public class Notes(HttpContext context)
{
    public string B() => $"{context}";
}
