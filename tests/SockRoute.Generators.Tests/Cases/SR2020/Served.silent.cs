// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/files", "./static/");
//// static.txt
1 folder
empty
static css/site.css
