using SockRoute;

[Template("page.html")]
public sealed partial record Page(bool More);

[Template("other.html")]
public sealed partial record Other(bool More);
//// templates/page.html
{{<[|page|]}}{{/page}}{{<page}}{{/page}}
//// templates/other.html
{{#more}}{{<[|other|]}}{{/other}}{{<other}}{{/other}}{{/more}}
