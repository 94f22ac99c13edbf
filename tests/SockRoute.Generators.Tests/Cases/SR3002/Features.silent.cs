using System.Text.Json;
using System.Text.Json.Serialization;
using SockRoute;

[JsonDerivedType(typeof(Cat), "cat")] public class Animal;
public class Cat : Animal;
public record Farm(Cat[] Animals);
public record Handled([property: JsonNumberHandling(JsonNumberHandling.Strict)] List<int?> Numbers);
public record Converted([property: JsonConverter(typeof(MoneyConverter))] int? Price);
public class MoneyConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
}

public class Posts
{
    [Post("/a")] public void A([FromBody] Farm a) { }
    [Post("/f")] public void F([FromBody] Handled f) { }
    [Post("/g")] public void G([FromBody] Converted g) { }
}
