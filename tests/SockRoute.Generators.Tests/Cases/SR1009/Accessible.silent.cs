using SockRoute;

internal class Outer
{
    protected internal class Middle
    {
        internal record Inner
        {
            [Get("/a")]
            public string A() => "";
        }
    }
}
