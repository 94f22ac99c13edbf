using SockRoute;

[Template("posts.html")]
public sealed partial record PostList(string Title);

[Template("posts/show.html")]
public sealed partial class Post
{
    public string Title => "";
}
//// templates/posts.html
{{title}}
//// templates/posts/show.html
{{title}}
