using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SockRoute;

[assembly: JsonContext(typeof(Context))]

public class Named { public object? Data { get; set; } }
public record Home(Named Named, List<Named> All, Dictionary<string, object> Map, (int, int) Pair);

[JsonSerializable(typeof(Named)), JsonSerializable(typeof(string)), JsonSerializable(typeof(Dictionary<string, object>))]
[JsonSerializable(typeof((int, int)))]
internal partial class Context : JsonSerializerContext
{
    public Context() : base(null) { }
    public static Context Default { get; } = new();
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
    public override JsonTypeInfo? GetTypeInfo(Type type) => null;
}

public class Posts
{
    [Get("/a")] public Home? A() => null;
    [Get("/b")] public Named? B() => null;
    [Get("/c")] public Task<Named[]>? C() => null;
    [Get("/d")] public (int, int)? D() => null;
}
