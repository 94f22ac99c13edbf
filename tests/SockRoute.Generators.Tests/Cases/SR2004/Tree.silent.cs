using SockRoute;

public sealed record Node(string Name, IReadOnlyList<Node> Nodes, Node? Next);

[Template("page.html")]
public sealed partial record Page(Node Root);
//// templates/page.html
{{#root}}
  {{> node }}
{{/root}}
//// templates/node.html
<li>{{name}}
  {{#nodes}}
    {{> node }}
  {{/nodes}}
  {{#next}}{{> node }}{{/next}}
</li>
