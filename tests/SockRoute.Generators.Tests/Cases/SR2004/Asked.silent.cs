using SockRoute;

[Template("page.html")]
public sealed partial record Page(Node Root);

public sealed record Node(bool HasNodes, IReadOnlyList<Node> Nodes, string Text);
//// templates/page.html
{{#root}}{{> node}}{{/root}}
//// templates/node.html
{{text}}{{#hasNodes}}{{#nodes}}{{#text}}{{> node}}{{/text}}{{/nodes}}{{/hasNodes}}
