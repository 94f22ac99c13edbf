using SockRoute;

[Template("page.html")]
public sealed partial record Page;

[Template("a.html")]
public sealed partial record Other;
//// templates/page.html
Page {{> [|page|] }}
//// templates/a.html
{{> [|b|] }}
//// templates/b.html
{{> a }}
