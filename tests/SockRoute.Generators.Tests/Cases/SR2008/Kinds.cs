using SockRoute;

[Template("page.html")]
public sealed record [|Page|](string Title);

public sealed class Outer
{
    [Template("page.html")]
    public sealed partial record [|Inner|](string Title);
}

[Template("page.html")]
public static partial class [|Nothing|];

[Template("page.html")]
file sealed partial record [|Local|](string Title);

public static class Pages
{
    [Get("/")] public static Page Show() => new("");
    [Get("/task")] public static Task<Page?> Wait() => Task.FromResult<Page?>(null);
}
//// templates/page.html
{{title}}
