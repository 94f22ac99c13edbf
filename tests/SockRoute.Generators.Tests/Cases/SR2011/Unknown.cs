using SockRoute;

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
public sealed partial record Page(int Id);
//// templates/page.html
<a href="{{url [|Posts.Lsit|]}}">
<a href="{{ url  [|Routes.Posts.Show|] id }}">
<a href="{{{url [|Comments.All|] id}}}">
<a href="{{&url [|Nothing.Like.It|] 'x' page=2}}">
{{! The other mistake is one of its own. }}
