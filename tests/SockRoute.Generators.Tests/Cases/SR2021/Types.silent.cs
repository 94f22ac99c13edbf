using SockRoute;

public sealed class Box
{
    public Box? Next { get; init; }
}

[Template("page.html")]
public sealed partial record Page(Box Box);
//// templates/page.html
{{#box}}{{> box}}{{/box}}
//// templates/box.html
{{#next}}{{> box}}{{/next}}
