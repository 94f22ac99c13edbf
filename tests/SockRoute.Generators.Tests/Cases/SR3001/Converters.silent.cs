using System.Text.Json;
using System.Text.Json.Serialization;
using SockRoute;

[JsonConverter(typeof(MoneyConverter))] public class Money;
public class MoneyConverter : JsonConverter<Money>
{
    public override Money? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) { }
}
public class NumberConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
}
public record Price(Money Money, [property: JsonConverter(typeof(NumberConverter))] int? Number);

public class Posts
{
    [Get("/a")] public Money? A() => null;
    [Get("/b")] public List<Price>? B() => null;
}
