using System.Diagnostics.CodeAnalysis;
using SockRoute;

public class Static
{
    public Static() { }

    public Static(IFormatProvider format) { }

    [Get("/a")]
    public static string A() => "";
}

public class Internal
{
    public Internal() { }

    internal Internal(int number) { }

    [Get("/b")]
    public string B() => "";
}

public class Required
{
    [SetsRequiredMembers]
    public Required() => Name = "";

    public required string Name { get; init; }

    [Get("/c")]
    public string C() => Name;
}

public record Posts(IFormatProvider Format)
{
    [Get("/d")]
    public string D() => $"{Format}";
}
