using SockRoute;

namespace SR1030;

public record NewPost(string Title, string[] Authors);

public class Handlers
{
    [Post("/sr1030")]
    public string A([FromForm] NewPost post) => post.Title;
}
