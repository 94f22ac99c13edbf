// OutputType Exe
using SockRoute;

var app = new WebApp(args);
app.MapStatic("/static", "static");
Console.WriteLine(Assets.Css.Site + Other.Assets.Count + typeof(Assets<int>));

internal sealed class Assets<T>;

internal static class DocsAssets;

namespace Other
{
    internal static class Assets
    {
        public const int Count = 3;
    }
}
//// static.txt
1 folder
static css/site.css
