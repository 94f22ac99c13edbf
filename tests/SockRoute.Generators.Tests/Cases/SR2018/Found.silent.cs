// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", "static");
app.MapStatic("/", "site", new StaticFileOptions());

[Template("page.html")]
public sealed partial record Page(string asset);
//// templates/page.html
{{asset css/site.css}} {{{asset "css/site.css"}}} {{& asset 'robots.txt' }} {{asset}}
//// static.txt
1 embedded
static css/site.css css/site.abcdefgh23.css
site robots.txt robots.abcdefgh23.txt
