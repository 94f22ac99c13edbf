using SockRoute;

public static class NearMiss1025
{
    [Get("/sr1025/{id}")]
    public static string Show([FromRoute(Name = "id")] string key, [FromQuery] string id) => key + id;
}
