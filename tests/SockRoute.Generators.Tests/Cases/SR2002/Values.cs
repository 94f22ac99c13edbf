using SockRoute;

public enum Color { Red }

[Template("page.html")]
public sealed partial record Page(int Count, Color Color, Guid Id, DateTime When);
//// templates/page.html
{{#[|count|]}}{{.}}{{/count}}
{{#[|color|]}}{{.}}{{/color}}
{{^[|id|]}}{{/id}}
{{^[|when|]}}{{/when}}
