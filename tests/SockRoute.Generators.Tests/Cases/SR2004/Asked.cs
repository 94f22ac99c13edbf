using SockRoute;

[Template("page.html")]
public sealed partial record Page(bool Always, string Text, bool? Maybe);
//// templates/page.html
{{> always}}{{> text}}{{> none}}{{> maybe}}
//// templates/always.html
{{#always}}{{> [|always|]}}{{/always}}
//// templates/text.html
{{#text}}{{> [|text|]}}{{/text}}
//// templates/none.html
{{^always}}{{> [|none|]}}{{/always}}
//// templates/maybe.html
{{#maybe}}{{> [|maybe|]}}{{/maybe}}
