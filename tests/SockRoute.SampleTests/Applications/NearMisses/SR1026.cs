using SockRoute;

public static class NearMiss1026
{
    [Get("/sr1026")]
    public static string List([FromQuery(Name = "t")] string tag) => tag;
}
