using SockRoute;

public class Posts
{
    [Get("/{id:int}")] public string Show(int id, string? q = null, int page = 1) => "";
}

[Template("page.html")]
public sealed partial record Page(int Id, string Text);
//// templates/page.html
[|{{ulr Posts.Show id}}|] [|{{Url Posts.Show id}}|] [|{{link Posts.Show}}|]
{{url Posts.Show id[|:D2|]}} {{url Posts.Show id q=text[|:F2|]}} {{url Posts.Show id [|q=|] text}} {{url Posts.Show id q [|=|] text}}
{{url [|'Posts.Show'|] id}} {{url name=[|Posts.Show|] id}} {{url Posts.Show id q=[|'open|]}} {{url Posts.Show id q=[|'a'|]b}}
{{url Posts.Show [|id.|]}} {{url Posts.Show id [|a..b|]}}
