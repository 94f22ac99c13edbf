// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", "static");
app.MapStatic("/docs", "my-docs");

internal static class [|Assets|]
{
    public const int Count = 3;
}

namespace [|MyDocsAssets|]
{
    internal sealed class Any;
}
//// static.txt
1 folder
static css/site.css
my-docs index.html
