using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SockRoute;

public record Plain(JsonNode? Data);
public record Deep(List<Dictionary<string, Plain>> Plains);
public class Two { public Two(int a) => A = a; [JsonConstructor] public Two(string b) => B = b; public int A { get; } public string? B { get; } }
public class Other(int number) { public int Number { get; } = number; }
public class Kept { [JsonIgnore] public object? Data { get; set; } public IEnumerable<int> Numbers { get; set; } = []; public object? Made => null; }
public class Filled { [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] public List<int> Numbers { get; set; } = []; }
public class Hidden { [JsonInclude] internal int Id { get; set; } public int Got { get; private set; } }
public record WithInit { public required int Id { get; init; } public int Size { get; init; } = 1; }
public class Sealed { [JsonConstructor] internal Sealed(int id) => Id = id; public int Id { get; } }

public class Posts
{
    [Post("/a")] public void A(Plain body) { }
    [Post("/b")] public void B(List<Deep> body) { }
    [Put("/c")] public void C([FromBody] Two? body) { }
    [Patch("/d")] public void D(Other body) { }
    [Post("/e")] public void E(Kept body) { }
    [Post("/f")] public void F(Filled body) { }
    [Post("/g")] public void G(Hidden body) { }
    [Post("/h")] public void H(WithInit body) { }
    [Post("/i")] public void I(Sealed body) { }
    [Post("/j")] public void J(JsonElement body) { }
    [Post("/k")] public void K([FromBody] byte[] body) { }
    [Post("/l")] public void L(int[] numbers, [FromBody] int[] body) { }
}
