// LangVersion 11
using SockRoute;

[[|Template("page.html")|]]
public sealed partial record Page(string Title);

[Template("page.html")]
public sealed partial record Page2(string Title);
//// templates/page.html
{{title}}
