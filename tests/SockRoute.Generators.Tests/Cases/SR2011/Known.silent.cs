using SockRoute;

namespace Shop.Web
{
    [Route("/posts")]
    public class Posts
    {
        [Get] public string List(int page = 1) => "";

        [Get("/{id:int}", Name = "One")] public string Show(int id) => "";

        public class Comments
        {
            [Get("/{id:int}/comments")] public string All(int id) => "";
        }
    }

    [Template("page.html")]
    public sealed partial record Page(int Id, string Url, Author Author);

    public sealed record Author(string Url);
}
//// templates/page.html
{{url Posts.List}} {{url Routes.Posts.List}} {{url Shop.Routes.Posts.List page=id}}
{{url Posts.One id}} {{&url Posts.One 5}} {{{url Posts.Comments.All id}}} {{url Posts.Comments.All id=id}}
{{url}} {{ url }} {{author.url}} {{&url}} {{#author}}{{url}}{{/author}}
{{#url}}{{url Posts.List}}{{/url}}
