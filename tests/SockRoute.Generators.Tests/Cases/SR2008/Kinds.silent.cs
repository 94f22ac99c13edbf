using SockRoute;

[Template("page.html")]
public sealed partial record Page(string Title);

public sealed partial class Outer
{
    [Template("page.html")]
    internal sealed partial record Inner(string Title);
}

[Template("page.html")]
public partial class Generic<T>
{
    public required string Title { get; init; }
}

public static class Pages
{
    [Get("/")] public static Page? Show() => new("");
    [Get("/task")] public static Task<Page?> Wait() => Task.FromResult<Page?>(null);
}
//// templates/page.html
{{title}}
