using System.Text.Json.Serialization;
using SockRoute;

[JsonDerivedType(typeof(Cat), "a"), JsonDerivedType(typeof(Dog), "a")] public class Same;
public class Cat : Same;
public class Dog : Same;
[JsonDerivedType(typeof(Cat))] public class Foreign;
[JsonDerivedType(typeof(Bound<>))] public class Open;
public class Bound<T> : Open;
[JsonDerivedType(typeof(Half1))] public class Whole;
public abstract class Half1 : Whole;
[JsonPolymorphic] public class Alone;
[JsonDerivedType(typeof(Valued), 1)] public class Clash;
public class Valued : Clash { [JsonPropertyName("$type")] public int Type { get; set; } }
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$id")] [JsonDerivedType(typeof(Named), 1)] public class Reserved;
public class Named : Reserved;
[JsonDerivedType(typeof(Deep), 1)] public class Shallow;
public class Deep : Shallow { public object? Data { get; set; } }
[JsonDerivedType(typeof(Listed), 1)] public interface IListed;
public class Listed : List<int>, IListed;
[JsonDerivedType(typeof(Twice), 1), JsonDerivedType(typeof(Twice), 2)] public class Once;
public class Twice : Once;
[JsonDerivedType(typeof(Itself), 1)] public sealed class Itself;
public record Home(Same[] Sames);

public class Posts
{
    [Get("/a")] public Home? [|A|]() => null;
    [Get("/b")] public Foreign? [|B|]() => null;
    [Get("/c")] public Open? [|C|]() => null;
    [Get("/d")] public Whole? [|D|]() => null;
    [Get("/e")] public Alone? [|E|]() => null;
    [Get("/f")] public Clash? [|F|]() => null;
    [Get("/g")] public Reserved? [|G|]() => null;
    [Get("/h")] public Shallow? [|H|]() => null;
    [Get("/i")] public IListed? [|I|]() => null;
    [Get("/j")] public Once? [|J|]() => null;
    [Get("/k")] public Itself? [|K|]() => null;
}
