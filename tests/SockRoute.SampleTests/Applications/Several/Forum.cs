using SockRoute;

namespace Forum;

public enum Order { Newest, Oldest }

public sealed class Clock;

public sealed class Topics(Clock clock)
{
    [Get("/")]
    public string Index() => $"forum {clock is not null}";

    [Get("/topics/{order:enum}")]
    public string List(Order order) => $"topics {order}";

    [Get("/topics/{id:int}")]
    public string Show(int id, HttpContext context) => $"topic {id} {context.Route?.Template}";

    [Post("/topics")]
    public string Add([FromBody] string text) => $"added {text}";
}
