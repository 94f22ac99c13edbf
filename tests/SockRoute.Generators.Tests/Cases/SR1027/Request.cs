using SockRoute;

public class Posts(HttpContext [|context|], HttpRequest? [|request|], HttpResponse [|response|], CancellationToken [|aborted|])
{
    [Get("/a")]
    public string A() => $"{context}{request}{response}{aborted}";
}

public class Notes(params IDisposable[] [|all|])
{
    [Get("/b")]
    public string B() => $"{all}";
}

public class Users(Users [|users|])
{
    [Get("/c")]
    public string C() => $"{users}";
}
