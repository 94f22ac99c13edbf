using SockRoute;

public sealed record Node(string Name, IReadOnlyList<Node> Nodes);

[Template("page.html")]
public sealed partial record Page(IReadOnlyList<Node> Nodes);

[Template("other.html")]
public sealed partial record Other(IReadOnlyList<Node> Nodes);

[Template("third.html")]
public sealed partial record Third(bool More);
//// templates/page.html
{{#nodes}}{{<box}}{{$open}}({{/open}}{{/box}}{{/nodes}}
//// templates/box.html
{{$open}}[{{/open}}{{name}}{{#nodes}}
  {{<box}}{{$close}}]{{/close}}{{/box}}
{{/nodes}}{{$close}}){{/close}}
//// templates/other.html
{{#nodes}}{{<other}}{{/other}}{{<other}}{{/other}}{{/nodes}}{{<layout}}{{$main}}{{> layout }}{{/main}}{{/layout}}
//// templates/layout.html
<{{$main}}end{{/main}}>
//// templates/third.html
{{$main}}{{<third}}{{$main}}end{{/main}}{{/third}}{{/main}}
