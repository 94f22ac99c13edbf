namespace SockRoute.Generators.Tests.Json;

// What matters for reading more than for writing: how objects are made, and what has to be there.
internal static partial class JsonCorpus
{
    private const string BodyTypes = """
        public class Chosen { public Chosen() { } [JsonConstructor] public Chosen(int id, string? name) { Id = id; Name = name; } public int Id { get; } public string? Name { get; } public int Other { get; set; } = 3; }
        public struct ChosenStruct { [JsonConstructor] public ChosenStruct(int x, int? y) { X = x; Y = y; } public int X { get; } public int? Y { get; init; } public string? Label { get; set; } }
        public class OneConstructor { public OneConstructor(string title, List<int>? scores) { Title = title; Scores = scores ?? []; } public string Title { get; } public List<int> Scores { get; } }
        public class CaseOfParameter { public CaseOfParameter(int urlPath, string? ID) { URLPath = urlPath; Id = ID; } [JsonPropertyName("path")] public int URLPath { get; } public string? Id { get; } }
        public record Defaults(int A = 5, string B = "b", Color C = Color.Green, decimal D = 1.50m, bool E = true, char F = 'f', double? G = 2.5, Mood? H = Mood.Bad, string? I = null, byte J = 255, long? K = null, Point L = default, float M = float.NaN, ulong N = ulong.MaxValue);
        public class Initial { public int A { get; set; } = 1; public string? B { get; set; } = "b"; public List<int>? C { get; set; } = [1, 2]; public Dictionary<string, int>? D { get; set; } = new() { ["x"] = 1 }; public Small? E { get; set; } = new(1, "e", true); public DateTime F { get; set; } = DateTime.UnixEpoch; }
        public class InitOnly { public int A { get; init; } public string? B { get; init; } = "b"; public List<string>? C { get; init; } }
        public class RequiredMembers { public required int A { get; set; } public required string? B { get; init; } public int? C { get; set; } public required List<int>? D { get; set; } [JsonRequired] public bool E { get; set; } }
        public record RequiredRecord(int A, [property: JsonRequired] string B) { public required Guid? C { get; init; } public string? D { get; init; } }
        public struct RequiredStruct { public required int A { get; set; } public required Point B { get; init; } [JsonInclude] public required string? C; }
        public class RequiredBase { public required int A { get; set; } public virtual required string? B { get; set; } }
        public class RequiredDerived : RequiredBase { public override required string? B { get; set; } public required int C { get; set; } }
        [method: System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public class SetsRequired() { public required int A { get; set; } = 4; public string? B { get; set; } }
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public record Closed(int A, string? B) { public int? C { get; set; } }
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)] public class Open { public int A { get; set; } public Closed? Inner { get; set; } }
        public record Conditioned([property: JsonIgnore] int A, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] int B, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] int C, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int D, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int E);
        public class GetOnly { public int A { get; } = 1; public List<int> B { get; } = [7]; public int C { get; private set; } public int D { get; internal set; } = 2; [JsonInclude] public int E { get; internal set; } public string F => "f"; public int G { get; set; } }
        public class StrictNumbers { [JsonNumberHandling(JsonNumberHandling.Strict)] public int A { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public long B { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public double? C { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public double D { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals)] public float? E { get; set; } public float F { get; set; } }
        [JsonNumberHandling(JsonNumberHandling.Strict)] public record StrictAll(int A, decimal? B, string? C, [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] short D, ulong E);
        public record Whole(byte A, sbyte B, short C, ushort D, int E, uint F, long G, ulong H, byte? I, sbyte? J, short? K, ushort? L, int? M, uint? N, long? O, ulong? P);
        public record Fractions(decimal A, decimal? B, double? C, float? D);
        public class OneText { public string? Text { get; set; } }
        public class OneNumber { public int Number { get; set; } }
        public class OneList { public List<int>? List { get; set; } }
        public record Flags(bool A, bool? B, char C, char? D);
        public record Stamps(DateTime? A, DateTimeOffset? B, DateOnly? C, TimeOnly? D, TimeSpan? E);
        public record Identities(Guid? A, Uri? B, Version? C, byte[]? D);
        public enum Short : short { Low = -5, High = 5 }
        public enum Wide : long { Min = long.MinValue, Max = long.MaxValue }
        [Flags] public enum Bits { None, A = 1, B = 2, C = 4 }
        [JsonConverter(typeof(JsonStringEnumConverter<Level>))] public enum Level : byte { low, Low2, [JsonStringEnumMemberName("the top")] Top = 200, Größe }
        public record EnumsOfAllKinds(Short A, Wide? B, Bits C, Level D, Level? E, List<Level>? F, Dictionary<Level, Level?>? G, Bits[]? H);
        public record KeyedByNumbers(Dictionary<byte, int>? A, Dictionary<sbyte, int>? B, Dictionary<short, int>? C, Dictionary<ushort, int>? D, Dictionary<int, int>? E, Dictionary<uint, int>? F, Dictionary<long, int>? G, Dictionary<ulong, int>? H);
        public record KeyedByOthers(Dictionary<string, string?>? A, Dictionary<Guid, int>? B, Dictionary<DateOnly, int>? C, Dictionary<bool, int>? D, Dictionary<Short, int>? E, Dictionary<Level, int>? F);
        public record DictionaryTypes(IDictionary<string, int>? A, IReadOnlyDictionary<int, string?>? B, SortedDictionary<string, int>? C, SortedList<string, int>? D, System.Collections.Concurrent.ConcurrentDictionary<string, int>? E);
        public record ListTypes(IEnumerable<int>? A, ICollection<int>? B, IList<int>? C, IReadOnlyCollection<int>? D, IReadOnlyList<int>? E, ISet<int>? F, HashSet<int>? G, SortedSet<int>? H);
        public record QueueTypes(Queue<int>? A, Stack<int>? B, LinkedList<int>? C, ObservableCollection<int>? D, Collection<int>? E);
        public record ImmutableTypes(ImmutableArray<int> A, ImmutableList<string?>? B, ImmutableHashSet<int>? C, ImmutableSortedSet<int>? D, ImmutableQueue<int>? E, ImmutableStack<int>? F, IImmutableList<int>? G, IImmutableSet<int>? H, ImmutableDictionary<string, int>? I, ImmutableSortedDictionary<string, int>? J, IImmutableDictionary<string, int>? K, System.Collections.Concurrent.ConcurrentQueue<int>? L, System.Collections.Concurrent.ConcurrentStack<int>? M);
        public record Jagged(int[][][]? A, List<Dictionary<string, int[]>?>? B, Dictionary<string, List<Point?>>? C, IReadOnlyList<IReadOnlyList<string>?>? D);
        public record Either(Left? Left);
        public record Left(Right? Right, int A);
        public class Right { public Left? Left { get; set; } public Dictionary<string, Right?>? Rights { get; set; } public Right[]? More { get; set; } }
        public struct Knot { public Knot[]? Inner { get; set; } public List<Knot?>? Maybe { get; set; } public int Number { get; set; } }
        public class Both<TKey, TValue> where TKey : notnull { public required TKey Key { get; init; } public TValue? Value { get; set; } public Dictionary<TKey, TValue[]>? All { get; set; } }
        public record Generics(Both<string, int> A, Both<int, Small>? B, Maybe<Point>? C, Both<Guid, Both<bool, string?>>? D);
        public record Maybe<T>(T? Value) where T : struct;
        public class Wrapper<T>(T value, IReadOnlyList<T>? others) { public T Value { get; } = value; public IReadOnlyList<T>? Others { get; } = others; }
        public record Wrappers(Wrapper<int> A, Wrapper<string?>? B, Wrapper<Wrapper<Small?>>? C);
        public class Grand { public int A { get; set; } public virtual int B { get; set; } = 1; [JsonPropertyOrder(-3)] public int C { get; init; } }
        public class Parent : Grand { public override int B { get; set; } = 2; public new string? A { get; set; } public int D { get; set; } }
        public class Child : Parent { public override int B { get; set; } = 3; public List<Child>? Children { get; set; } }
        public record DerivedBody(int A, string? B, int C) : BaseRecord(A, B) { public int D { get; set; } }
        public record NamesAlike(int A, int Aa, int Ab, int Ba, int Bb, int Abc, int Abd, int Acd, int ABCD1, int Abcd2, int Name, int Names, int Named, [property: JsonPropertyName("name-1")] int N1, [property: JsonPropertyName("name-2")] int N2, [property: JsonPropertyName("12345678")] int N3, [property: JsonPropertyName("12345679")] int N4, [property: JsonPropertyName("a long name of which only the end is another 1")] int N5, [property: JsonPropertyName("a long name of which only the end is another 2")] int N6);
        public class NamesElsewhere { [JsonPropertyName("é")] public int A { get; set; } [JsonPropertyName("ÉÉ")] public int B { get; set; } [JsonPropertyName("ß")] public int C { get; set; } [JsonPropertyName("Kis")] public int D { get; set; } [JsonPropertyName("漢字")] public int E { get; set; } [JsonPropertyName("😀")] public int F { get; set; } [JsonPropertyName("Straße")] public int G { get; set; } [JsonPropertyName("ΑΣ")] public int H { get; set; } [JsonPropertyName("\\\"/")] public int I { get; set; } }
        public record Many(int M00, int M01, int M02, int M03, int M04, int M05, int M06, int M07, int M08, int M09, int M10, int M11, int M12, int M13, int M14, int M15, int M16, int M17, int M18, int M19, int M20, int M21, int M22, int M23, int M24, int M25, int M26, int M27, int M28, int M29, int M30, int M31, int M32, int M33, int M34, int M35, int M36, int M37, int M38, int M39, int M40, int M41, int M42, int M43, int M44, int M45, int M46, int M47, int M48, int M49, int M50, int M51, int M52, int M53, int M54, int M55, int M56, int M57, int M58, int M59, int M60, int M61, int M62) { public int P63 { get; set; } public required int P64 { get; set; } public required int P65 { get; init; } public int P66 { get; init; } [JsonRequired] public string? P67 { get; set; } public int P68 { get; set; } }
        public record Trees(JsonElement A, JsonElement? B, JsonNode? C, JsonObject? D, JsonArray? E, JsonValue? F, List<JsonElement>? G, Dictionary<string, JsonNode?>? H, JsonDocument? I);
        public class KeyValues : List<KeyValuePair<string, Small?>>;
        public record Collected(KeyValues? A, Ids? B, List<KeyValues?>? C);
        public class Keywords { public int @int { get; set; } public int reader { get; set; } public int value { get; set; } public int seen { get; set; } public int name { get; set; } public required string @string { get; init; } public int Read { get; set; } public int Write { get; set; } public int @ref { get; set; } public int T { get; set; } public int JsonInput { get; set; } }
        public record KeywordRecord(int reader, int value, int @class, int name, int seen, int @ref, int read, int item, int result);
        public readonly struct Frozen(int a, string? b) { public int A { get; } = a; public string? B { get; } = b; public int C { get; init; } }
        public record struct Loose(int A, Frozen? B) { public string? C { get; set; } = "c"; }
        """;

    /// <summary>The shapes of these types.</summary>
    public static readonly string[] BodyShapes =
    [
        "Chosen", "ChosenStruct", "OneConstructor", "CaseOfParameter", "Defaults", "Initial", "InitOnly", "RequiredMembers",
        "RequiredRecord", "RequiredStruct", "RequiredDerived", "SetsRequired", "Closed", "Open", "Conditioned", "GetOnly",
        "StrictNumbers", "StrictAll", "Whole", "Fractions", "OneText", "OneNumber", "OneList", "Flags", "Stamps", "Identities",
        "EnumsOfAllKinds", "KeyedByNumbers", "KeyedByOthers", "DictionaryTypes", "ListTypes", "QueueTypes", "ImmutableTypes",
        "Jagged", "Either", "Right", "Knot", "Generics", "Wrappers", "Child", "DerivedBody", "NamesAlike", "NamesElsewhere", "Many", "Trees",
        "Collected", "Keywords", "KeywordRecord", "Frozen", "Loose",
    ];
}
