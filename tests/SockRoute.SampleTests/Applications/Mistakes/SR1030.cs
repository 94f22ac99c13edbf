using SockRoute;

namespace SR1030;

public record Author(string Name);

public record NewPost(string Title, Author Author);

public class Handlers
{
    [Post("/sr1030")]
    public string A([FromForm] NewPost [|post) => post.Title;
}
