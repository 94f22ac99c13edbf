using System.Text.Json;
using System.Text.Json.Serialization;
using SockRoute;

public class Money;
public class MoneyConverter : JsonConverter<Money>
{
    public override Money? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) { }
}
public class Closed : MoneyConverter { private Closed() { } }
public class AnyConverter<T> : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) { }
}
public class Factory : JsonConverterFactory
{
    public override bool CanConvert(Type type) => true;
    public override JsonConverter? CreateConverter(Type type, JsonSerializerOptions options) => null;
}
public class OwnAttribute : JsonConverterAttribute;
[JsonConverter(typeof(Factory))] public class Made;
public record Wrong([property: JsonConverter(typeof(MoneyConverter))] int Price);
public record Kept([property: JsonConverter(typeof(Closed))] Money Price);
public record Unbound([property: JsonConverter(typeof(AnyConverter<>))] Money Price);
public record Homes(Made Made);
public record Handled([property: JsonConverter(typeof(AnyConverter<int>)), JsonNumberHandling(JsonNumberHandling.Strict)] int Number);
public record Keyed(Dictionary<Key, int> Map);
[JsonConverter(typeof(AnyConverter<Key>))] public enum Key { A }

public class Posts
{
    [Get("/a")] public Homes? [|A|]() => null;
    [Get("/b")] public Wrong? [|B|]() => null;
    [Get("/c")] public Kept? [|C|]() => null;
    [Get("/d")] public Unbound? [|D|]() => null;
    [Get("/e")] public Handled? [|E|]() => null;
    [Get("/f")] public Keyed? [|F|]() => null;
}
