using SockRoute;

public static class Mistake1025
{
    [Get("/sr1025/{id}")]
    public static string Show([FromRoute(Name = "id")] string key, string [|id) => key + id;
}
