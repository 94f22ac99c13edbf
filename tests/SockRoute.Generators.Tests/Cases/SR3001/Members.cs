using System.Text.Json;
using System.Text.Json.Serialization;
using SockRoute;

public record Plain(object Data);
public record Deep(List<Dictionary<string, Plain>> Plains);
public record Converted([property: JsonConverter(typeof(JsonStringEnumConverter))] int Number);
public class Extended { [JsonExtensionData] public Dictionary<string, string>? Rest { get; set; } }
public class Twice { [JsonExtensionData] public Dictionary<string, object>? Rest { get; set; } [JsonExtensionData] public JsonElement More { get; set; } }
public class Same { public int Id { get; set; } public int ID { get; set; } }
public class Secret { [JsonInclude] private int Id { get; set; } }
public class Never { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int Id { get; set; } }
[Flags, JsonConverter(typeof(JsonStringEnumConverter))] public enum Days { Monday = 1, [JsonStringEnumMemberName("a,b")] Tuesday = 2 }
[JsonConverter(typeof(JsonStringEnumConverter))] public enum Twins { Two = 2, Deux = 2, One = 1 }
public record Week(Days Days);
public record Pair(Twins Twins);
public record Handled([property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] List<List<int>> Numbers);
public class Called : IJsonOnSerializing { public void OnSerializing() { } }
public record Caller(Called Called);
public class Old { [Obsolete("Gone.", error: true)] public int Id { get; set; } }
public record Endless<T>(Endless<List<T>>? Next);
public class Mine { [Own] public int Id { get; set; } }
public class OwnAttribute : JsonConverterAttribute;

public class Posts
{
    [Get("/a")] public Plain [|A|]() => new("");
    [Get("/b")] public Task<List<Deep>> [|B|]() => Task.FromResult(new List<Deep>());
    [Get("/c")] public Converted? [|C|]() => null;
    [Get("/d")] public Extended? [|D|]() => null;
    [Get("/e")] public Twice? [|E|]() => null;
    [Get("/f")] public Same? [|F|]() => null;
    [Get("/g")] public Secret? [|G|]() => null;
    [Get("/h")] public Never? [|H|]() => null;
    [Get("/i")] public Week? [|I|]() => null;
    [Get("/pair")] public Pair? [|P|]() => null;
    [Get("/j")] public Handled? [|J|]() => null;
    [Get("/k")] public Caller? [|K|]() => null;
    [Get("/l")] public Old? [|L|]() => null;
    [Get("/m")] public Endless<int>? [|M|]() => null;
    [Get("/n")] public Mine? [|N|]() => null;
}
