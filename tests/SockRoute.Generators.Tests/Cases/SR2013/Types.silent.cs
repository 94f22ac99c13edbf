using SockRoute;

public enum Order { Newest, Oldest, @default }

public class Posts
{
    [Get("/{id:int}")] public string Show(int id, long page = 1, Order order = Order.Newest, bool raw = false, string? q = null) => "";

    [Get("/by/{name}")] public string By(string name) => "";

    [Get("/at/{day}/{hour?}")] public string At(DateOnly day, int? hour) => "";

    [Get("/c/{c}/{d}")] public string Char(char c, double d) => "";
}

public sealed record Author(int Id, string Name);

[Template("page.html")]
public sealed partial record Page(
    int Id, short Small, string Slug, int? Next, string? Note, Author? Author, Order? Order, DateOnly Day, char Letter, float Size,
    Dictionary<string, string> Words, List<int> Numbers)
{
#nullable disable
    public string Unknown => "x";
#nullable restore
}
//// templates/page.html
{{url Posts.Show id}} {{url Posts.Show small}} {{url Posts.Show id page=id}} {{url Posts.Show id page=next}} {{url Posts.Show -5 5000000000}}
{{url Posts.Show id order=order raw=false q=note}} {{url Posts.Show id order='oldest' q="it's"}} {{url Posts.Show id order='default'}}
{{#next}}{{url Posts.Show .}}{{/next}} {{#note}}{{url Posts.By .}}{{/note}}
{{#author}}{{url Posts.Show id}} {{url Posts.By name}}{{/author}} {{url Posts.At day}} {{url Posts.At day next}} {{url Posts.Show id q=author.name}}
{{url Posts.Char letter size}} {{url Posts.Char 'x' 5}} {{url Posts.By unknown}} {{#numbers}}{{url Posts.Show .}}{{/numbers}} {{url Posts.Show id q=words.one}}
