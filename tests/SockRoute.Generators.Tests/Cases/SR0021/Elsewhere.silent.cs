using SockRoute;

namespace Shop
{
    public class Routes<T>;

    public class Outer
    {
        public class Routes
        {
            [Get("/a")]
            public string A() => global::Shop.Routes.Outer.Routes.A();
        }
    }
}

namespace Shop.Web
{
    public class Routes
    {
        [Get("/b")]
        public string B() => global::Shop.Routes.Routes2.B();
    }
}

public class Routes;
