// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", args[0]);

[Template("page.html")]
public sealed partial record Page;
//// templates/page.html
{{asset [|css/site.css|]}}
//// static.txt
1 folder
static css/site.css
