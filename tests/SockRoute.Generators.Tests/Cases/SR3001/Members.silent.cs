using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SockRoute;

public record Plain([property: JsonIgnore] object Data, JsonNode? Node);
public record Deep(List<Dictionary<string, Plain>> Plains);
public record Converted([property: JsonConverter(typeof(JsonStringEnumConverter))] DayOfWeek? Day);
[JsonDerivedType(typeof(Cat), "cat")] public class Animal;
public class Cat : Animal { [JsonRequired] public int Lives { get; set; } }
public record Farm(Animal[] Animals, Cat[] Cats);
public class Same { public int Id { get; set; } [JsonIgnore] public int ID { get; set; } }
public class Secret { [JsonInclude] internal int Id { get; set; } private object Data { get; set; } = ""; }
public class Never { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? Id { get; set; } }
[Flags, JsonConverter(typeof(JsonStringEnumConverter))] public enum Days { Monday = 1, Tuesday = 2 }
[JsonConverter(typeof(JsonStringEnumConverter))] public enum Twins { One = 1, Two = 2, Deux = 2 }
public record Pair(Twins Twins);
public class Extended { [JsonExtensionData] public Dictionary<string, object>? Rest { get; set; } }
public record Week(Days Days);
public record Handled([property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] int?[] Numbers);
public class Old { [Obsolete] public int Id { get; set; } }
public record Tree<T>(T Value, List<Tree<T>>? Children);
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Strict;

public class Posts
{
    [Get("/a")] public Plain? A() => null;
    [Get("/b")] public Task<List<Deep>> B() => Task.FromResult(new List<Deep>());
    [Get("/c")] public Converted? C() => null;
    [Get("/d")] public Extended? D() => null;
    [Get("/pair")] public Pair? P() => null;
    [Get("/e")] public Farm? E() => null;
    [Get("/f")] public Same? F() => null;
    [Get("/g")] public Secret? G() => null;
    [Get("/h")] public Never? H() => null;
    [Get("/i")] public Week? I() => null;
    [Get("/j")] public Handled? J() => null;
    [Get("/l")] public Old? L() => null;
    [Get("/m")] public Tree<int>? M() => null;
    [Get("/n")] public Strict? N() => null;
}
