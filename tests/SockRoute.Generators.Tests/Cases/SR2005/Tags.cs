using SockRoute;

[Template("page.html")]
public sealed partial record Page(bool A, bool B, string Text);
//// templates/page.html
[|{{#text}}|]{{text}}
[|{{/b}}|]
{{#b}}{{^a}}[|{{/b}}|]{{/a}}
[|{{|]text
{{text}} [|{{ }}|] [|{{text is}}|] [|{{a..b}}|] [|{{> *dynamic}}|] [|{{=x=}}|]
[|{{|]{text}}
//// templates/other.html
[|{{/a}}|]
