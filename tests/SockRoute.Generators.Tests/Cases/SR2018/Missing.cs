// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", "static");

[Template("page.html")]
public sealed partial record Page;
//// templates/page.html
<link href="{{asset [|css/stile.css|]}}"> <img src="{{asset [|"/static/logo.svg"|]}}">
<link href="{{{asset [|site.css|]}}}">
{{asset [|Logo.svg|]}}
//// static.txt
1 folder
static css/site.css
static css/style.css
static logo.svg
