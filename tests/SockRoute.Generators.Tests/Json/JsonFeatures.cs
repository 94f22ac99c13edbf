using System.Reflection;
using SockRoute.Generators.Tests.Compiling;

namespace SockRoute.Generators.Tests.Json;

/// <summary>
/// Types that use what is special of System.Text.Json, each with a method that makes random values of it; the name of the
/// method is the name of the shape.
/// </summary>
internal static class JsonFeatures
{
    /// <summary>The names of those that are read as well.</summary>
    public static readonly string[] Read =
    [
        "HandledInput", "HandledStrict", "Smalls", "Named", "NamedKeys", "Prices", "Money", "Tag",
        "Members", "Open", "Opened",
        "Animal", "Far", "Node", "One", "Loose", "LooseElements", "LooseElement", "LooseField", "LooseBase",
    ];

    /// <summary>The project, with a route for each shape.</summary>
    public static readonly LoadedProject Project = LoadedProject.Compile(
        Usings + Polymorphic,
        Usings + Extended,
        Usings + Numbers,
        Usings + Enums,
        Usings + Converted,
        Usings + Contexts,
        Usings + Others,
        Usings + Making,
        Usings + Routes());

    private const string Usings = """
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using SockRoute;
        #nullable enable

        """;

    private const string Polymorphic = """
        [JsonDerivedType(typeof(Cat), "cat"), JsonDerivedType(typeof(Dog), 7), JsonDerivedType(typeof(Fish)), JsonDerivedType(typeof(Puppy), "d\"<é>")]
        public abstract class Animal { public string? Name { get; set; } [JsonPropertyOrder(-1)] public int Legs { get; set; } }
        public class Cat : Animal { public int Lives { get; set; } public Animal? Friend { get; set; } }
        public class Dog : Animal { public new string? Name { get; set; } }
        public class Puppy : Dog { public int Weeks { get; set; } }
        public class Fish : Animal;
        public class Wolf : Dog;
        public record Farm(Animal? First, List<Animal?> All, Dictionary<string, Animal> ByName, Cat? Cat, Animal[][] Grid);

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "<kind>", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor, IgnoreUnrecognizedTypeDiscriminators = true)]
        [JsonDerivedType(typeof(Near), "near"), JsonDerivedType(typeof(Nearest), "nearest"), JsonDerivedType(typeof(Middle), -3)]
        public class Far { public int A { get; set; } }
        public class Near : Far { public int B { get; set; } }
        public abstract class Middle : Near { public int C { get; set; } }
        public class Nearest : Middle { public int D { get; set; } }
        public class Behind : Nearest { public int E { get; set; } }
        public class Beside : Middle { public int F { get; set; } }
        public class Aside : Far { public int G { get; set; } }

        [JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
        [JsonDerivedType(typeof(Based), "based"), JsonDerivedType(typeof(Base0), "base")]
        public class Base0 { public int A { get; set; } }
        public class Based : Base0 { public int B { get; set; } }
        public class Unbased : Base0 { public int C { get; set; } }

        [JsonDerivedType(typeof(Round), 1), JsonDerivedType(typeof(Square), 2)]
        public interface IShape { int Area { get; } }
        public record Round(int Area) : IShape { public int Radius => 3; }
        public record struct Square(int Area, IShape? Inner) : IShape;

        [JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
        [JsonDerivedType(typeof(Third), "third")]
        public interface ISecond : IFirst { int B { get; } new int A { get; } }
        public interface IFirst { int A { get; } int Z { get; } }
        public class Third : ISecond { public int A => 1; public int B => 2; public int Z { get; set; } }
        public class Fourth : ISecond { public int A => 5; public int B => 6; public int Z { get; set; } int IFirst.A => 7; }

        [JsonDerivedType(typeof(Leaf), "leaf"), JsonDerivedType(typeof(Branch), "branch")]
        public record Node(int Id);
        [JsonDerivedType(typeof(Leaf), "other")]
        public record Inner(int Id) : Node(Id);
        public record Leaf(int Id, int Size) : Inner(Id);
        public record Branch(int Id, Node? Left, Inner? Right) : Node(Id);
        public record Wrapper<T>(T Value);
        [JsonDerivedType(typeof(Many<int>), "ints"), JsonDerivedType(typeof(Many<string>), "texts")]
        public abstract record One;
        public record Many<T>(T[] Values) : One;
        """;

    private const string Extended = """
        public class Loose { public int Id { get; set; } [JsonExtensionData] public Dictionary<string, object?>? Rest { get; set; } public int Last { get; set; } }
        public class LooseElements { [JsonExtensionData] public IDictionary<string, JsonElement>? Rest { get; set; } public int Id { get; set; } }
        public record LooseElement(int Id) { [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; } }
        public class LooseObject { public string? Text { get; set; } [JsonExtensionData] public JsonObject? Rest { get; set; } }
        public class LooseField { [JsonExtensionData, JsonInclude] public Dictionary<string, JsonElement>? Rest; }
        public class LooseBase : Loose { public int Own { get; set; } }
        """;

    private const string Numbers = """
        public class Handled
        {
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public List<int>? A { get; set; }
            [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public double[]? B { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public Dictionary<string, decimal?>? C { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public List<long>? D { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals)] public Half E { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public UInt128? F { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public sbyte[]? G { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public int H { get; set; }
            [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public Half I { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public HandledList? J { get; set; }
        }
        [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
        public class HandledAll { public List<int>? A { get; set; } public List<List<int>>? B { get; set; } public Dictionary<int, short>? C { get; set; } public List<string>? D { get; set; } public Plain? E { get; set; } public Plain[]? F { get; set; } public ReadOnlyMemory<long> G { get; set; } public byte[]? H { get; set; } public DayOfWeek I { get; set; } public KeyValuePair<int, int> J { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public float?[]? K { get; set; } }
        public record Plain(int Number);
        public class HandledInput
        {
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public List<int>? A { get; set; }
            [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals | JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public double[]? B { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public Dictionary<string, long?>? C { get; set; }
            [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<short>? D { get; set; }
        }
        [JsonNumberHandling(JsonNumberHandling.Strict)] public record HandledStrict(List<int> A, List<List<int>> B, int C, Dictionary<string, decimal> D);
        [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public class HandledList : List<int>;
        [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public class HandledTable : Dictionary<string, long>;
        public record HandledLists(HandledList? A, List<HandledList> B, HandledTable? C, Dictionary<string, HandledTable> D);
        """;

    private const string Enums = """
        [Flags, JsonConverter(typeof(JsonStringEnumConverter))] public enum Rights { None = 0, Read = 1, Write = 2, Both = 3, [JsonStringEnumMemberName("<run>")] Run = 4, Start = 4, All = -8 }
        [Flags, JsonConverter(typeof(JsonStringEnumConverter<Small>))] public enum Small : sbyte { A = 1, C = 3, X = -128, Y = -127 }
        [Flags] public enum Big : ulong { A = 1, B = ulong.MaxValue, C = 1UL << 63 }
        [Flags] public enum Unsigned : uint { High = 0x80000000, Low = 3 }
        [JsonConverter(typeof(JsonStringEnumConverter))] public enum Twins { One = 1, Uno = 1, Two = 2, Deux = 2, @new = 3 }
        [JsonConverter(typeof(JsonNumberEnumConverter<Numbered>))] public enum Numbered { A, B }
        public record Named([property: JsonConverter(typeof(JsonStringEnumConverter))] Big Big, [property: JsonConverter(typeof(JsonStringEnumConverter))] Unsigned? Unsigned, Big Number, Numbered Numbered, [property: JsonConverter(typeof(JsonNumberEnumConverter<Twins>))] Twins? Twins);
        public record NamedKeys(Dictionary<Rights, Rights> A, Dictionary<Small, Small> B, Dictionary<Big, Big> C, Dictionary<Unsigned, Unsigned?> D, Dictionary<Twins, Twins> E, Dictionary<Numbered, Numbered> F);
        """;

    private const string Converted = """
        [JsonConverter(typeof(MoneyConverter))] public record struct Money(decimal Amount);
        public class MoneyConverter : JsonConverter<Money>
        {
            public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(decimal.Parse(reader.GetString()!.TrimStart('$'), System.Globalization.CultureInfo.InvariantCulture));
            public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue("$" + value.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        [JsonConverter(typeof(TagConverter))] public class Tag(string text) { public string Text => text; }
        public class TagConverter : JsonConverter<Tag>
        {
            public override Tag Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
            {
                if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.String) throw new JsonException();
                var text = reader.GetString()!;
                if (text == "stop") return new(text);
                if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException("more");
                return new(text);
            }
            public override void Write(Utf8JsonWriter writer, Tag value, JsonSerializerOptions options)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(value.Text);
                if (value.Text != "open") writer.WriteEndArray();
            }
        }
        public class HexConverter : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Convert.ToInt32(reader.GetString(), 16);
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("x"));
        }
        public class LengthConverter : JsonConverter<string>
        {
            public override bool HandleNull => true;
            public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null ? null : new string('x', reader.GetInt32());
            public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteNumberValue(value?.Length ?? -1);
        }
        public class ListConverter : JsonConverter<List<int>>
        {
            public override List<int> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => [.. reader.GetString()!.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
            public override void Write(Utf8JsonWriter writer, List<int> value, JsonSerializerOptions options) => writer.WriteStringValue(string.Join(',', value));
        }
        public record Prices(Money Price, Money? Discount, List<Money> All, Tag? Tag, Tag[] Tags, Dictionary<string, Tag?> ByName);
        public class Members
        {
            [JsonConverter(typeof(HexConverter))] public int A { get; set; }
            [JsonConverter(typeof(HexConverter))] public int? B { get; set; }
            [JsonConverter(typeof(LengthConverter))] public string? C { get; set; }
            [JsonConverter(typeof(ListConverter))] public List<int>? D { get; set; }
            [JsonConverter(typeof(ListConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<int>? E { get; set; }
            [JsonConverter(typeof(HexConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int F { get; set; }
            public List<int>? G { get; set; }
        }
        """;

    private const string Contexts = """
        [assembly: JsonContext(typeof(FeatureContext))]

        public class Open { public object? Data { get; set; } public (int, string)? Pair { get; set; } public Open? Next { get; set; } }
        public record Opened(Open? Open, List<Open?> All, Dictionary<string, object> Map);
        [JsonSerializable(typeof(Open)), JsonSerializable(typeof(Dictionary<string, object>)), JsonSerializable(typeof(string))]
        internal partial class FeatureContext() : JsonSerializerContext(null)
        {
            public static FeatureContext Default { get; } = new();
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(Type type) => JsonSerializerOptions.Web.GetTypeInfo(type);
        }
        """;

    private const string Others = """
        public record Wide(Half A, Int128 B, UInt128? C, Memory<byte> D, ReadOnlyMemory<byte>? E, Memory<int> F, ReadOnlyMemory<string?> G, ArraySegment<int>? H, Half?[] I);
        public record Keys(Dictionary<char, int> A, Dictionary<decimal, int> B, Dictionary<double, int> C, Dictionary<float, int> D, Dictionary<DateTime, int> E, Dictionary<DateTimeOffset, int> F, Dictionary<TimeOnly, int> G, Dictionary<TimeSpan, int> H, Dictionary<Half, int> J, Dictionary<Int128, int> K, Dictionary<UInt128, int> L, Dictionary<byte, int> M, Dictionary<sbyte, int> N, Dictionary<ushort, int> O, Dictionary<Uri, int> P, Dictionary<Version, int> Q);
        public record Frozen(FrozenSet<int> A, FrozenDictionary<string, int> B, ImmutableArray<int> C, ImmutableDictionary<int, string> D, ImmutableSortedSet<string> E, ImmutableStack<int> F, ImmutableQueue<int> G, ConcurrentDictionary<string, int> H, ConcurrentQueue<int> I, ConcurrentStack<int> J, SortedList<int, string> K, Stack<Stack<int>> L, IReadOnlySet<int> M, IImmutableList<int> N);
        """;

    private const string Making = """
        public static class Make
        {
            private static int N(Random r) => r.Next(2) == 0 ? r.Next(5) : r.Next();
            private static string? T(Random r) => r.Next(5) switch { 0 => null, 1 => "<é>", 2 => "", _ => "text" + r.Next() };
            private static List<X> L<X>(Random r, Func<Random, X> one) => [.. Enumerable.Range(0, r.Next(4)).Select(_ => one(r))];
            private static Dictionary<K, X> D<K, X>(Random r, Func<Random, K> key, Func<Random, X> one) where K : notnull { var made = new Dictionary<K, X>(); for (var i = r.Next(4); i > 0; i--) { made[key(r)] = one(r); } return made; }
            private static long B(Random r) => r.Next(3) == 0 ? r.Next(3) : r.NextInt64(long.MinValue, long.MaxValue);
            private static double F(Random r) => r.Next(12) switch { 0 => double.NaN, 1 => double.PositiveInfinity, 2 => double.NegativeInfinity, 3 => -0.0, 4 => 1e30, _ => r.NextDouble() * 1000 };
            private static double Finite(Random r) => r.Next(3) == 0 ? 1e30 : r.NextDouble();
            private static JsonElement E(Random r) => JsonDocument.Parse(r.Next(4) switch { 0 => "null", 1 => "{\"a\":[1,2.50,\"<é>\"]}", 2 => "1e5", _ => "\"x\"" }).RootElement;
            private static string Name(Random r) => "n<" + r.Next(9);

            public static Animal? Animal(Random r) => r.Next(7) switch { 0 => new Cat { Name = T(r), Lives = N(r), Friend = Animal(r) }, 1 => new Dog { Name = T(r), Legs = N(r) }, 2 => new Fish { Name = T(r) }, 3 => new Puppy { Weeks = N(r) }, 4 => r.Next(6) == 0 ? new Wolf() : null, _ => new Fish() };
            public static Farm Farm(Random r) => new(Animal(r), L(r, Animal), D(r, Name, Animal)!, r.Next(2) == 0 ? null : new Cat { Friend = Animal(r) }, [[Animal(r)!], []]);
            public static Far? Far(Random r) => r.Next(7) switch { 0 => new Far { A = N(r) }, 1 => new Near { B = N(r) }, 2 => new Nearest { D = N(r) }, 3 => new Behind { E = N(r) }, 4 => new Beside { F = N(r) }, 5 => new Aside { G = N(r) }, _ => null };
            public static Near Near(Random r) => r.Next(2) == 0 ? new Near { B = N(r) } : new Nearest { D = N(r) };
            public static List<Base0> Bases(Random r) => L(r, r => r.Next(3) switch { 0 => new Base0 { A = N(r) }, 1 => new Based { B = N(r) }, _ => new Unbased { C = N(r) } });
            public static IShape? IShape(Random r) => r.Next(5) switch { 0 => null, 1 => new Round(N(r)), _ => new Square(N(r), IShape(r)) };
            public static ISecond[] Seconds(Random r) => [.. L<ISecond>(r, r => r.Next(2) == 0 ? new Third { Z = N(r) } : new Fourth { Z = N(r) })];
            public static Node Node(Random r) => r.Next(4) switch { 0 => new Node(N(r)), 1 => new Leaf(N(r), N(r)), 2 => new Branch(N(r), Node(r), InnerOf(r)), _ => new Branch(N(r), null, null) };
            private static Inner InnerOf(Random r) => r.Next(2) == 0 ? new Inner(N(r)) : new Leaf(N(r), N(r));
            public static Inner Inner(Random r) => InnerOf(r);
            public static Wrapper<IShape?> Wrapper(Random r) => new(IShape(r));
            public static One One(Random r) => r.Next(2) == 0 ? new Many<int>([.. L(r, N)]) : new Many<string?>([.. L(r, T)]);

            public static Loose Loose(Random r) => new() { Id = N(r), Last = N(r), Rest = r.Next(4) == 0 ? null : D(r, Name, Any) };
            public static LooseBase LooseBase(Random r) => new() { Id = N(r), Own = N(r), Rest = r.Next(4) == 0 ? null : D(r, Name, Any) };
            private static object? Any(Random r) => r.Next(14) switch { 0 => null, 1 => N(r), 2 => T(r), 3 => E(r), 4 => true, 5 => 1.5m, 6 => Guid.Empty, 7 => DateTime.UnixEpoch, 8 => JsonNode.Parse("[1]"), 9 => F(r), 10 => (Half)2.5, 11 => 'c', 12 => ulong.MaxValue, _ => (sbyte)-3 };
            public static LooseElements LooseElements(Random r) => new() { Id = N(r), Rest = r.Next(4) == 0 ? null : D(r, Name, E) };
            public static LooseElement LooseElement(Random r) => new(N(r)) { Rest = r.Next(4) == 0 ? null : D(r, Name, E) };
            public static LooseObject LooseObject(Random r) => new() { Text = T(r), Rest = r.Next(4) == 0 ? null : new JsonObject { ["<a>"] = N(r), ["b"] = null, ["c"] = new JsonArray(1) } };
            public static LooseField LooseField(Random r) => new() { Rest = D(r, Name, E) };

            public static Handled Handled(Random r) => new() { A = L(r, N), B = [.. L(r, F)], C = D(r, Name, r => r.Next(3) == 0 ? default(decimal?) : N(r) / 10m), D = L(r, B), E = (Half)F(r), F = r.Next(2) == 0 ? null : UInt128.MaxValue - (UInt128)N(r), G = r.Next(4) == 0 ? null : [1, -2], H = N(r), I = (Half)F(r), J = HandledList(r) };
            public static HandledAll HandledAll(Random r) => new() { A = L(r, N), B = L(r, r => L(r, N)), C = D(r, N, r => (short)r.Next()), D = L(r, T)!, E = new(N(r)), F = [new(N(r))], G = L(r, B).ToArray(), H = [1, 2], I = (DayOfWeek)r.Next(9), J = new(N(r), N(r)), K = [1, null, (float)Finite(r)] };
            public static HandledList HandledList(Random r) => [.. L(r, N)];
            public static HandledTable HandledTable(Random r) { var made = new HandledTable(); foreach (var (key, value) in D(r, Name, B)) { made[key] = value; } return made; }
            public static HandledLists HandledLists(Random r) => new(r.Next(4) == 0 ? null : HandledList(r), L(r, HandledList), HandledTable(r), D(r, Name, HandledTable));

            public static HandledInput HandledInput(Random r) => new() { A = L(r, N), B = [.. L(r, F)], C = D(r, Name, r => r.Next(3) == 0 ? default(long?) : B(r)), D = L(r, r => (short)r.Next()) };
            public static HandledStrict HandledStrict(Random r) => new(L(r, N), L(r, r => L(r, N)), N(r), D(r, Name, r => N(r) / 10m));

            public static Rights[] Rights(Random r) => [.. L(r, r => (Rights)r.Next(-20, 20))];
            public static Small[] Smalls(Random r) => [.. L(r, r => (Small)(sbyte)r.Next(256))];
            public static Twins Twins(Random r) => (Twins)r.Next(5);
            public static Named Named(Random r) => new((Big)B(r), r.Next(3) == 0 ? null : (Unsigned)r.NextInt64(uint.MaxValue), (Big)B(r), (Numbered)r.Next(3), r.Next(3) == 0 ? null : (Twins)r.Next(5));
            public static NamedKeys NamedKeys(Random r) => new(D(r, r => (Rights)r.Next(-20, 20), r => (Rights)r.Next(9)), D(r, r => (Small)(sbyte)r.Next(256), r => (Small)r.Next(9)), D(r, r => (Big)B(r), r => (Big)B(r)), D(r, r => (Unsigned)((uint)r.Next(8) | (r.Next(2) == 0 ? 0x80000000u : 0u)), r => r.Next(2) == 0 ? default(Unsigned?) : (Unsigned)3), D(r, r => (Twins)r.Next(5), r => (Twins)r.Next(5)), D(r, r => (Numbered)r.Next(3), r => (Numbered)r.Next(3)));

            public static Prices Prices(Random r) => new(new(N(r)), r.Next(2) == 0 ? null : new(1.50m), L(r, r => new Money(N(r))), Tag(r), [.. L(r, Tag)!], D(r, Name, Tag));
            public static Money Money(Random r) => new(N(r));
            public static Tag? Tag(Random r) => r.Next(6) switch { 0 => null, 1 => new(r.Next(5) == 0 ? "open" : "x"), _ => new(T(r) ?? "none") };
            public static Members Members(Random r) => new() { A = N(r), B = r.Next(2) == 0 ? null : N(r), C = T(r), D = r.Next(3) == 0 ? null : L(r, N), E = r.Next(3) == 0 ? null : L(r, N), F = r.Next(2) * N(r), G = L(r, N) };

            public static Open? Open(Random r) => r.Next(5) == 0 ? null : new() { Data = Any(r), Pair = (N(r), "x"), Next = Open(r) };
            public static Opened Opened(Random r) => new(Open(r), L(r, Open), new() { ["a"] = 1, ["b"] = new[] { 1, 2 } });

            public static Wide Wide(Random r) => new((Half)Finite(r), Int128.MinValue + N(r), r.Next(2) == 0 ? null : UInt128.MaxValue, new byte[] { 1, 2, 3 }, r.Next(2) == 0 ? null : new byte[r.Next(9)], L(r, N).ToArray(), L(r, T).ToArray(), r.Next(2) == 0 ? default(ArraySegment<int>?) : new ArraySegment<int>([1, 2, 3], 1, 2), [null, (Half)r.NextDouble(), Half.MaxValue]);
            public static ReadOnlyMemory<int?> Memory(Random r) => L(r, r => r.Next(2) == 0 ? default(int?) : N(r)).ToArray();
            public static Keys Keys(Random r) => new(D(r, r => (char)r.Next(0x300), N), D(r, r => N(r) / 100m, N), D(r, F, N), D(r, r => (float)F(r), N), D(r, r => new DateTime(r.NextInt64(DateTime.MaxValue.Ticks), (DateTimeKind)r.Next(3)), N), D(r, r => new DateTimeOffset(2020, 1, 2, 3, 4, 5, r.Next(1000), TimeSpan.FromMinutes(r.Next(-800, 800))), N), D(r, r => new TimeOnly(r.NextInt64(TimeSpan.TicksPerDay)), N), D(r, r => new TimeSpan(B(r)), N), D(r, r => (Half)Finite(r), N), D(r, r => (Int128)B(r) * B(r), N), D(r, r => UInt128.MaxValue - (UInt128)N(r), N), D(r, r => (byte)r.Next(), N), D(r, r => (sbyte)r.Next(), N), D(r, r => (ushort)r.Next(), N), D(r, r => new Uri("a b<" + r.Next(), UriKind.Relative), N), D(r, r => new Version(1, r.Next(9)), N));
            public static Frozen Frozen(Random r) => new(L(r, N).ToFrozenSet(), D(r, Name, N).ToFrozenDictionary(), [.. L(r, N)], D(r, N, T).ToImmutableDictionary()!, [.. L(r, r => Name(r))], ImmutableStack.CreateRange(L(r, N)), ImmutableQueue.CreateRange(L(r, N)), new(D(r, Name, N)), new(L(r, N)), new(L(r, N)), new(D(r, N, T)!), new(L(r, r => new Stack<int>(L(r, N)))), L(r, N).ToHashSet(), ImmutableList.CreateRange(L(r, N)));
            public static ImmutableArray<int> Immutable(Random r) => r.Next(3) == 0 ? default : [1, 2];
        }
        """;

    /// <summary>The methods that make values, by the names of their shapes.</summary>
    public static IReadOnlyDictionary<string, MethodInfo> Shapes { get; } = Project.Type("Make")
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(static method => method.Name);

    /// <summary>What has a value of a type, so that it may be a list as well.</summary>
    public static object Root(Type type, object? value) => RootOf(type).GetConstructors()[0].Invoke([value]);

    /// <summary>The method of a generated class for what has a value of a type.</summary>
    public static MethodInfo Writer(Type type) => Project.Methods.Single(method =>
        method.Name == "Write"
        && method.DeclaringType!.Namespace == "SockRoute.Generated"
        && method.GetParameters()[1].ParameterType == RootOf(type));

    /// <summary>The same for the method that reads.</summary>
    public static MethodInfo Reader(Type type) => Project.Methods.Single(method =>
        method.Name == "Read"
        && method.DeclaringType!.Namespace == "SockRoute.Generated"
        && method.ReturnType == RootOf(type));

    public static Type RootOf(Type type) => Project.Type("Root`1").MakeGenericType(type);

    // A route for each: what is public there returns a shape.
    private static string Routes()
    {
        var methods = Making.Split('\n')
            .Select(static line => line.Trim())
            .Where(static line => line.StartsWith("public static ", StringComparison.Ordinal) && line.Contains("(Random r)"))
            .Select(static line => line["public static ".Length..line.IndexOf("(Random r)", StringComparison.Ordinal)])
            .Select(static method => (Type: method[..method.LastIndexOf(' ')], Name: method[(method.LastIndexOf(' ') + 1)..]))
            .Select(static make => $"[Get(\"/{make.Name}\")] public Root<{make.Type}>? {make.Name}() => null;\n");
        var readers = Read.Select(static name => (Type: $"Root<{Declared(name).TrimEnd('?')}>", Name: name))
            .Select(static echo =>
                $"[Post(\"/{echo.Name}\")] public {echo.Type} Take{echo.Name}([FromBody] {echo.Type} body) => body;\n");
        return $"public record Root<T>(T Value);\npublic class Features\n{{\n{string.Concat(methods)}{string.Concat(readers)}}}\n";
    }

    private static string Declared(string name)
    {
        var line = Making.Split('\n').Single(line => line.Contains($" {name}(Random r)") && line.Contains("public static "));
        return line[(line.IndexOf("public static ", StringComparison.Ordinal) + 14)..line.IndexOf($" {name}(", StringComparison.Ordinal)];
    }
}
