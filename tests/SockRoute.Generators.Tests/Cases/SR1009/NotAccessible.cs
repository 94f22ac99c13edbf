using SockRoute;

public class Outer
{
    private class [|Hidden|]
    {
        [Get("/a")]
        public string A() => "";

        [Get("/b")]
        public string B() => "";
    }

    protected class Middle
    {
        public class [|Inner|]
        {
            [Get("/c")]
            public static string C() => "";
        }
    }
}

file class [|Local|]
{
    [Get("/d")]
    public string D() => "";
}
