using System.Diagnostics.CodeAnalysis;
using SockRoute;

public class Posts
{
    [Get("/a/{id}")]
    public void A(Plain [|id|], Value [|value|], Plain? [|plain|]) { }

    [Get("/b")]
    public void B(NotPublic [|a|], NotStatic [|b|], NotBool [|c|], OfAnother [|d|], Generic [|e|], Gone [|f|]) { }

    [Get("/c")]
    public void C([FromHeader] Plain [|a|], [FromCookie] Plain [|b|], [AsParameters] Whole [|whole|]) { }

    [Get("/d")]
    public void D(Derived [|a|], Abstract [|b|], IReadable [|c|]) { }

    [Get("/e/{store}")]
    public void E(IReadable [|store|]) { }
}

public record Plain(string Text);

public struct Value;

public class NotPublic { internal static bool TryParse(string text, out NotPublic value) { value = new(); return true; } }

public class NotStatic { public bool TryParse(string text, out NotStatic value) { value = this; return true; } }

public class NotBool { public static void TryParse(string text, out NotBool value) => value = new(); }

public class OfAnother { public static bool TryParse(string text, out Plain value) { value = new(text); return true; } }

public class Generic { public static bool TryParse<T>(string text, out Generic value) { value = new(); return true; } }

public class Gone { [Obsolete("Gone.", error: true)] public static bool TryParse(string text, out Gone value) { value = new(); return true; } }

public class Base : IParsable<Base>
{
    public static Base Parse(string text, IFormatProvider? provider) => new();
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out Base value)
    {
        value = new();
        return true;
    }
}

public class Derived : Base;

public abstract class Abstract;

public interface IReadable;

public record Whole(Plain Inner);
