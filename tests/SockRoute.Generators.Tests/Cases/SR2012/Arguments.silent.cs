using SockRoute;

[Route("/posts")]
public class Posts
{
    [Get] public string List() => "";

    [Get("/{id:int}/{slug}")] public string Show(int id, string slug, int page = 1) => "";

    [Get("/find")] public string Find(string text) => "";
    [Post("/find")] public string Find() => "";

    [Get("/{id:int}/edit")] public string Edit(int id, bool preview = false) => "";
    [Post("/{id:int}/edit")] public string Edit(int id, [FromBody] string text, string? note = null) => "";

    [Get("/{*rest}")] public string Rest(string rest) => "";
}

[Template("page.html")]
public sealed partial record Page(int Id, string Slug);
//// templates/page.html
{{url Posts.List}} {{url Posts.Show id slug}} {{url Posts.Show id slug 2}} {{url Posts.Show slug=slug id=id}}
{{url Posts.Show id slug PAGE=2}} {{url Posts.Show id page=2 slug='a b'}} {{url Posts.Rest ''}} {{url Posts.Rest slug}}
{{url Posts.Find}} {{url Posts.Find slug}} {{url Posts.Edit id}} {{url Posts.Edit id note=slug}} {{url Posts.Edit id preview=true}}
