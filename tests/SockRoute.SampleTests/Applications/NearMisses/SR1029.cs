using SockRoute;

namespace SR1029;

public class Handlers
{
    [Post("/sr1029")]
    public string A([FromForm] string title, [FromForm(Name = "name")] string other) => title + other;
}
