using SockRoute;

public class [|Two|]
{
    public Two() { }

    public Two(IFormatProvider format) { }

    [Get("/a")]
    public string A() => "";

    [Get("/b")]
    public string B() => "";
}

public class [|None|]
{
    internal None() { }

    [Get("/c")]
    public string C() => "";
}

public class [|Required|]
{
    public required string Name { get; init; }

    [Get("/d")]
    public string D() => Name;
}
