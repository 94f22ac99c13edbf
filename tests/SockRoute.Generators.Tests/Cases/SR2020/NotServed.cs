// OutputType Exe
using SockRoute;

var app = [|new WebApp(args)|];
app.MapStatic("/files", "other");
//// static.txt
1 embedded
static css/site.css css/site.abcdefgh23.css
