using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get] public string List() => "";

    [Get("/{id:int}/{slug}")] public string Show(int id, string slug, int page = 1) => "";
}

[Template("page.html")]
public sealed partial record Page(int Id, string Slug);
//// templates/page.html
{{url [|Posts.Show|]}} {{url [|Posts.Show|] id}} {{url [|Posts.Show|] id page=2}}
{{url Posts.List [|id|]}} {{url Posts.Show id slug 1 [|2|] 3}}
{{url Posts.Show id slug [|pgae|]=2}} {{url Posts.Show id slug [|other|]='x'}}
{{url Posts.Show id slug=slug [|2|]}} {{url Posts.Show id slug id=[|id|]}}
