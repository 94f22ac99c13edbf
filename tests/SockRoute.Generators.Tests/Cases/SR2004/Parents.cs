using SockRoute;

[Template("page.html")]
public sealed partial record Page(bool More);

[Template("other.html")]
public sealed partial record Other(bool More);

[Template("third.html")]
public sealed partial record Third(bool More);
//// templates/page.html
{{<[|page|]}}{{/page}}{{<[|page|]}}{{/page}}
//// templates/other.html
{{<layout}}{{$main}}{{> [|other|] }}{{/main}}{{/layout}}
//// templates/layout.html
{{$main}}{{/main}}
//// templates/third.html
{{#more}}{{<fourth}}{{$main}}x{{/main}}{{/fourth}}{{/more}}
//// templates/fourth.html
{{$main}}{{/main}}{{<[|fourth|]}}{{$main}}y{{/main}}{{/fourth}}
