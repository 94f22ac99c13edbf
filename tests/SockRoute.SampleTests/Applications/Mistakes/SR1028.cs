using SockRoute;

namespace SR1028;

public class Handlers
{
    [Post("/sr1028")]
    public string A([FromForm] string title, [FromBody] string [|text) => title + text;
}
