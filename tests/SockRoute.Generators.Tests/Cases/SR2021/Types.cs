using SockRoute;

public sealed class Box<T>
{
    public Box<List<T>>? Next { get; init; }
}

[Template("page.html")]
public sealed partial record Page(Box<int> Box);
//// templates/page.html
{{#box}}{{> box}}{{/box}}
//// templates/box.html
{{#next}}{{> [|box|]}}{{/next}}
