// OutputType Exe
using SockRoute;

public static class Program
{
    public static int Main(string[] args) => new WebApp(args).Run();
}
//// templates/page.html
<a href="/nothing">
