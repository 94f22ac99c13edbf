using SockRoute;

public class Posts
{
    [Post("/b")]
    public void B([FromBody] byte[] [|bytes|]) { }

    [Post("/c")]
    public void C([FromBody] Posts [|posts|]) { }
}
