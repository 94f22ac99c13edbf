using SockRoute;

public class [|Users|] : Pages
{
    [Get("/users")]
    public string List() => "";
}
//// Pages.cs
using SockRoute;

public class Between : Base;

public class Pages : Between;

[Route("/admin")]
public abstract class Base;
