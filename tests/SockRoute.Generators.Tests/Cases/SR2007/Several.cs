using SockRoute;

[Template("page.html")]
public sealed partial record Page(string Title, string TITLE);
//// templates/page.html
{{[|title|]}} {{#[|tITLE|]}}{{/tITLE}}
