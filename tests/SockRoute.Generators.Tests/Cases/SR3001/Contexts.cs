using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SockRoute;

[assembly: JsonContext(typeof(First)), JsonContext(typeof(Second))]

public class Both { public object? Data { get; set; } }
public class Neither { public object? Data { get; set; } }
public record Home(Both Both);

[JsonSerializable(typeof(Both))] public partial class First : JsonSerializerContext
{
    public First() : base(null) { }
    public static First Default { get; } = new();
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
    public override JsonTypeInfo? GetTypeInfo(Type type) => null;
}

[JsonSerializable(typeof(List<int>)), JsonSerializable(typeof(Both))] public partial class Second : JsonSerializerContext
{
    public Second() : base(null) { }
    public static Second Default { get; } = new();
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
    public override JsonTypeInfo? GetTypeInfo(Type type) => null;
}

public class Posts
{
    [Get("/a")] public Home? [|A|]() => null;
    [Get("/b")] public Neither? [|B|]() => null;
}
