using SockRoute;

[Template("page.html")]
public sealed partial record Page(bool More);

[Template("other.html")]
public sealed partial record Other(bool More);
//// templates/page.html
{{$main}}{{> [|page|] }}{{/main}}
//// templates/other.html
{{$main}}{{$inner}}{{> [|between|] }}{{/inner}}{{/main}}
//// templates/between.html
{{$text}}{{<other}}{{$title}}x{{/title}}{{/other}}{{/text}}
