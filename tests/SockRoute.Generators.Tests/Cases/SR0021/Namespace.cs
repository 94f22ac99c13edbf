using SockRoute;

namespace Shop.[|Routes|]
{
    public class Posts
    {
        [Get("/a")]
        public string A() => "";
    }
}
