using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/{id:int}")] public string Show(int id, byte page = 1, Order order = Order.Newest, bool raw = false) => "";

    [Get("/by/{name}")] public string By(string name) => "";

    [Get("/at/{day}")] public string At(DateOnly day) => "";
}

public sealed record Author(int Id, string Name);

[Template("page.html")]
public sealed partial record Page(int Id, long Big, string Slug, Guid Key, int? Next, string? Note, Author? Author, Order? Order);
//// templates/page.html
{{url Posts.Show [|slug|]}} {{url Posts.Show [|big|]}} {{url Posts.Show [|key|]}} {{url Posts.Show [|author|]}}
{{url Posts.By [|id|]}} {{url Posts.Show [|'5'|]}} {{url Posts.Show [|5000000000|]}} {{url Posts.Show id page=[|256|]}}
{{url Posts.Show id order=[|'Oldst'|]}} {{url Posts.Show id order=[|1|]}} {{url Posts.Show id raw=[|1|]}} {{url Posts.Show [|true|]}}
{{url Posts.At [|'2026-01-01'|]}} {{url Posts.By [|true|]}} {{url Posts.Show id [|id|]}}
{{url Posts.Show [|next|]}} {{url Posts.By [|note|]}} {{url Posts.Show [|author.id|]}} {{url Posts.By [|author.name|]}}
