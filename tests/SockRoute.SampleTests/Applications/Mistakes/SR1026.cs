using SockRoute;

public static class Mistake1026
{
    [Get("/sr1026")]
    public static string List([FromQuery(Name = [|"")] string tag) => tag;
}
