using System.Text.Json.Serialization;
using SockRoute;

[JsonDerivedType(typeof(Cat), "a"), JsonDerivedType(typeof(Dog), 1)] public class Different;
public class Cat : Different;
public class Dog : Different;
[JsonDerivedType(typeof(Bound<int>))] public class Open;
public class Bound<T> : Open;
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(Half1))] public class Whole;
public abstract class Half1 : Whole;
[JsonDerivedType(typeof(Valued), 1)] public class Clash;
public class Valued : Clash { [JsonIgnore, JsonPropertyName("$type")] public int Type { get; set; } }
[JsonDerivedType(typeof(Shape), 1)] public interface IShape;
public class Shape : IShape;

public class Posts
{
    [Get("/a")] public Different[]? A() => null;
    [Get("/c")] public Open? C() => null;
    [Get("/d")] public Whole? D() => null;
    [Get("/f")] public Clash? F() => null;
    [Get("/i")] public IShape? I() => null;
}
