using SockRoute;

public class Pages
{
    [Get("/all")]
    public string All() => "";
}

[[|Route("/posts")|]]
public class Posts : Pages;

[[|Route("/users")|]]
public class Users
{
    public string List() => "";
}
