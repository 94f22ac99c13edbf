using System.Text.Json;
using System.Text.Json.Serialization;
using SockRoute;

public record Plain(object Data);
public record Deep(List<Dictionary<string, Plain>> Plains);
public abstract class Shape { public int Side { get; set; } }
public record Drawing(Shape[] Shapes);
public class Two { public Two(int a) => A = a; public Two(string b) => A = b.Length; public int A { get; } }
public class Pair(Two two) { public Two Two { get; } = two; }
public class Other(int number) { public long Number { get; } = number; }
public class Outer { public Other? Inner { get; set; } }
public class Kept { [JsonRequired] public int Id { get; } }
public class Keeper { public Kept? Kept { get; set; } }
public class Filled { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> Numbers { get; set; } = []; }
public class Hidden { [JsonInclude] public int Id { get; private set; } }
public class Blind { private int _id = 1; public int Id { init => _id = value; } }
public class Same { public int Id { get; set; } public int ID { get; set; } }
public class Old { [Obsolete("Gone.", error: true)] public int Id { get; set; } }
public class Sealed { [JsonConstructor] private Sealed(int id) => Id = id; public int Id { get; } }
public record Box(Sealed Sealed);
public record Streamed(IAsyncEnumerable<int> Numbers);
public interface IStore { int Count { get; } }
public record Stored(IStore Store);

public class Posts
{
    [Post("/a")] public void A(Plain [|body|]) { }
    [Post("/b")] public void B(List<Deep> [|body|]) { }
    [Put("/c")] public void C(Drawing [|body|]) { }
    [Patch("/d")] public void D(Pair [|body|]) { }
    [Post("/e")] public void E(Outer [|body|]) { }
    [Post("/f")] public void F(Keeper [|body|]) { }
    [Post("/g")] public void G(Filled [|body|]) { }
    [Post("/h")] public void H(Hidden [|body|]) { }
    [Post("/i")] public void I(Blind [|body|]) { }
    [Post("/j")] public void J(Same [|body|]) { }
    [Post("/k")] public void K(Old [|body|]) { }
    [Post("/l")] public void L(Box [|body|]) { }
    [Post("/m")] public void M(Streamed [|body|]) { }
    [Post("/n")] public void N(Stored [|body|]) { }
}
