using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Types that together use everything of System.Text.Json that generated code writes; one class is one shape.</summary>
internal static partial class JsonCorpus
{
    private const string Types = """
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using SockRoute;

        public record Small(int Id, string Title, bool IsDone);
        public class Numbers { public byte A { get; set; } public sbyte B { get; set; } public short C { get; set; } public ushort D { get; set; } public int E { get; set; } public uint F { get; set; } public long G { get; set; } public ulong H { get; set; } public decimal I { get; set; } }
        public record Floats(float Single, double Double);
        public record Texts(string? Text, char Letter, Guid Id, Uri? Address, Version? Version, byte[]? Bytes);
        public record Times(DateTime Time, DateTimeOffset Offset, DateOnly Day, TimeOnly Clock, TimeSpan Span);
        public record Nullables(int? Number, byte? Octet, DateTime? Time, Guid? Id, Color? Color, Mood? Mood, Point? Point, bool? Flag, char? Letter, JsonElement? Element, TimeSpan? Span);

        public enum Color { Red, Green = 5, Blue = -1 }
        public enum Small8 : byte { A, B = 255 }
        public enum Large : ulong { A, B = ulong.MaxValue }
        [JsonConverter(typeof(JsonStringEnumConverter<Mood>))] public enum Mood { Good, [JsonStringEnumMemberName("so-so <&>")] Middling, Bad, @class }
        public record Enums(Color Color, Small8 Small, Large Large, Mood Mood, [property: JsonConverter(typeof(JsonStringEnumConverter))] Color Named, [property: JsonConverter(typeof(JsonStringEnumConverter<Small8>))] Small8? MaybeNamed);

        public record Arrays(int[]? Numbers, string?[]? Texts, Small?[]? Smalls, int[][]? Grid, Color[]? Colors, Mood[]? Moods, int?[]? Maybes, Point[]? Points, byte[][]? Blobs);
        public record Lists(List<int>? A, IEnumerable<string>? B, IReadOnlyList<Small>? C, ICollection<int>? D, IList<double> E, HashSet<string>? F, Queue<int>? G, Stack<int>? H, SortedSet<int>? I, LinkedList<string>? J, IReadOnlyCollection<bool>? K, ISet<long>? L, Collection<Small> M, List<List<Small>> N, ImmutableList<int>? O, List<byte>? P);
        public record Dictionaries(Dictionary<string, int>? A, Dictionary<int, string>? B, IReadOnlyDictionary<string, Small>? C, IDictionary<string, int?>? D, SortedDictionary<string, List<int>>? E, Dictionary<Guid, bool>? F, Dictionary<Color, int>? G, Dictionary<Mood, Mood>? H, Dictionary<bool, int>? I, Dictionary<DateOnly, int>? J, Dictionary<long, Dictionary<byte, int>>? K, Dictionary<ulong, JsonElement>? L, Dictionary<Large, short>? M);
        public record Order(Guid Id, Customer Customer, List<Line> Lines, Dictionary<string, Line[]> ByName);
        public record Customer(string Name, Address? Home);
        public record Address(string Street, string City);
        public sealed record Line(Small Product, decimal Price, int Count);
        public record Tree(string Name, List<Tree>? Children);
        public record Chain(Chain? Next, int? None);
        public record NumberedChain(int Number, NumberedChain? Next);
        public record NamedChain(string? Name, NamedChain? Next);
        public record ListChain(List<ListChain>? Next);
        public record NestedChain(Dictionary<string, NestedChain[]>? Next, List<int>? Numbers);

        public struct Point { public int X { get; set; } public readonly int Sum => X + 1; public Point? None => null; }
        public readonly record struct Segment(Point From, Point? To);

        public class Base { public int Id { get; set; } public virtual string? Text { get; set; } public string? Hidden { get; set; } public virtual int Ignored { get; set; } = 4; public int Shown { get; set; } = 5; }
        public class Derived : Base { public int Own { get; set; } public override string? Text { get; set; } public new int Hidden { get; set; } [JsonIgnore] public override int Ignored { get; set; } [JsonIgnore] public new int Shown { get; set; } }
        public class Renamed : Derived { [JsonPropertyName("other")] public override string? Text { get; set; } }
        public abstract class Shape { public abstract int Area { get; } public string Kind { get => "shape"; } }
        public class Square : Shape { public int Side { get; set; } public override int Area => Side * Side; }
        public record BaseRecord(int A, string? B);
        public record DerivedRecord(int A, string? B, int C) : BaseRecord(A, B) { public int D { get; set; } public int E => 7; }

        public class Names { [JsonPropertyName("<b>&\"é'+ \U0001F600")] public int A { get; set; } [JsonPropertyName("")] public int Empty { get; set; } [JsonPropertyName("@id")] public string? B { get; set; } [JsonPropertyName("line\nbreak")] public int C { get; set; } }
        public class Cased { public int URLPath { get; set; } public int ID { get; set; } public int X { get; set; } public int aB { get; set; } public int _under { get; set; } public int Überraschung { get; set; } public int IOStream { get; set; } public int @class { get; set; } public int ABC1d { get; set; } public int writer { get; set; } public int Value { get; set; } }
        public class Ordered { [JsonPropertyOrder(2)] public int A { get; set; } public int B { get; set; } [JsonPropertyOrder(-1)] public int C { get; set; } public int D { get; set; } [JsonPropertyOrder(2)] public int E { get; set; } }
        public class Conditions { [JsonIgnore] public object? A { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? B { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? C { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int D { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Guid E { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Segment F { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public List<int>? G { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? H { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Color? I { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int J { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int K { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool L { get; set; } }
        public class Included { [JsonInclude] public int Field; [JsonInclude] internal int Inner { get; set; } [JsonInclude, JsonPropertyName("f2")] internal string? OtherField = "x"; public int NotIncluded; public static int Static { get; set; } public int this[int index] => index; public int SetOnly { set => Field = value; } public int PrivateGet { private get; set; } public int PrivateSet { get; private set; } internal int Unseen { get; set; } protected int Protected { get; set; } private int Private { get; set; } }
        public class Handled { [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int A { get; set; } [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public double B { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public double? C { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public float D { get; set; } [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public decimal? E { get; set; } [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public ulong F { get; set; } [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public byte? G { get; set; } [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals)] public float H { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public long I { get; set; } }
        [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public class HandledAll { public int A { get; set; } public short? B { get; set; } public string? C { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public int D { get; set; } public uint E { get; set; } public Color Color { get; set; } }
        public record Pieces(JsonElement Element, JsonNode? Node, JsonDocument? Document, JsonObject? Object, JsonArray? Array);
        public record Page<T>(IReadOnlyList<T> Items, int Total, T? First);
        public record Pages(Page<Small> Smalls, Page<int> Numbers, Page<Page<string>> Nested);
        public record Empty;
        public record Pairs(KeyValuePair<string, int> Pair, List<KeyValuePair<int, Small?>> List);
        public class Ids : List<int> { public int Ignored { get; set; } }
        public class Table : Dictionary<string, Ids> { public int Ignored { get; set; } }
        public record Derivatives(Ids? Ids, Table? Table);
        internal record Inner(int A, Outer.Nested Nested);
        public static class Outer { public record Nested(int A, Deep[] Deeps); public record Deep(string? Text); }
        [Obsolete] public record Old([property: Obsolete] int A, [property: JsonRequired] int B);
        public partial class Parts { public int A { get; set; } }
        public partial class Parts { public required int B { get; set; } public string? C { get; init; } }
        public record Bytes(List<byte[]>? List, byte[]? Null, Dictionary<string, byte[]>? Named);
        """;

    /// <summary>The shapes that can have themselves within them, one within the other.</summary>
    public static readonly string[] Chains = ["Chain", "NumberedChain", "NamedChain", "ListChain", "NestedChain"];

    /// <summary>All shapes by name.</summary>
    public static readonly string[] Shapes =
    [
        "Small", "Numbers", "Floats", "Texts", "Times", "Nullables", "Enums", "Arrays", "Lists", "Dictionaries", "Order",
        "Tree", "Point", "Segment", "Base", "Derived", "Renamed", "Shape", "Square", "BaseRecord", "DerivedRecord", "Names",
        "Cased", "Ordered", "Conditions", "Included", "Handled", "HandledAll", "Pieces", "Pages", "Empty", "Pairs",
        "Derivatives", "Old", "Parts", "Bytes", "Inner",
        .. Chains,
        .. BodyShapes,
    ];

    /// <summary>
    /// The shapes that are read, too. Nothing makes what is abstract or immutable; Renamed has one setter under two names, of
    /// which JsonSerializer calls the one last that is last in the text; DerivedRecord has a name that is written only, which
    /// JsonSerializer refuses when it is there twice, but in types with such a constructor only.
    /// </summary>
    public static readonly string[] Bodies = [.. Shapes.Except(["Shape", "Lists", "ImmutableTypes", "Renamed", "DerivedRecord"])];

    /// <summary>The project, with a route that returns each shape, and one that takes it.</summary>
    public static readonly LoadedProject Project = LoadedProject.Compile(Types + "\n" + BodyTypes + Routes());

    private static string Routes()
    {
        var routes = Shapes.Select(static shape => $"[Get(\"/{shape}\")] public {shape}? Get{shape}() => null;\n");
        var posts = Bodies.Select(static shape =>
            $"[Post(\"/{shape}\")] public {shape}? Post{shape}([FromBody] {shape} body) => null;\n");
        return "\n#pragma warning disable CS0612\ninternal class Corpus\n{\n" + string.Concat([.. routes, .. posts]) + "}\n";
    }
}
