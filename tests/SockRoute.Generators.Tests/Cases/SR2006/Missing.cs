using SockRoute;

[Template([|"post.html"|])]
public sealed partial record PostList(string Title);

[Template([|"nothing/at/all.html"|])]
public sealed partial record Other(string Title)
{
    [Get("/")] public static Other Show() => new("");
}
//// templates/posts.html
{{title}}
