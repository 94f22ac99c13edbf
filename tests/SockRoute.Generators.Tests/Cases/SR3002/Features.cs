using System.Text.Json;
using System.Text.Json.Serialization;
using SockRoute;

[JsonDerivedType(typeof(Cat), "cat")] public class Animal;
public class Cat : Animal { public Cat(int lives) { } }
public record Farm(Animal[] Animals);
public class Loose { [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; } }
public record Wide(Half Number);
public record Bytes(Memory<byte> Data);
public record Keys(Dictionary<char, int> Map);
public record Handled([property: JsonNumberHandling(JsonNumberHandling.Strict)] string Text);
public record Converted([property: JsonConverter(typeof(MoneyConverter))] string Price);
public class MoneyConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
}

public class Posts
{
    [Post("/a")] public void A([FromBody] Farm [|a|]) { }
    [Post("/b")] public void B([FromBody] Loose [|b|]) { }
    [Post("/c")] public void C([FromBody] Wide [|c|]) { }
    [Post("/d")] public void D([FromBody] Bytes [|d|]) { }
    [Post("/e")] public void E([FromBody] Keys [|e|]) { }
    [Post("/f")] public void F([FromBody] Handled [|f|]) { }
    [Post("/g")] public void G([FromBody] Converted [|g|]) { }
}
