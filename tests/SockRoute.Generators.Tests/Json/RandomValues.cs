using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Makes values of any type of the corpus, often edge cases; the same ones for the same seed.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly double[] Doubles =
    [
        0, -0.0, 1.5, 1e300, 1e-300, 123456789.123, 1e20, double.Epsilon,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity,
    ];

    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "\"", "\\", "/", "<", ">", "&", "'", "+", "`", "\n", "\u0000", "\u001f", "\u007f",
        "é", "ß", "漢", "😀", "\ud800", "\udc00", "\u2028", "word",
    ];

    private readonly Random _random = new(seed);

    public object? Of(Type type, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } some)
        {
            return _random.Next(3) == 0 ? null : Of(some, depth);
        }

        if (!type.IsValueType && depth > 0 && (depth > 5 || _random.Next(6) == 0))
        {
            return null;
        }

        return Simple(type) ?? Json(type) ?? Collection(type, depth) ?? Object(type, depth);
    }

    private object? Simple(Type type) =>
        type == typeof(string) ? Text()
        : type == typeof(bool) ? _random.Next(2) == 0
        : type == typeof(char) ? (char)_random.Next(_random.Next(2) == 0 ? 0x80 : 0x10000)
        : type.IsEnum ? Enum.ToObject(type, _random.Next(4) == 0 ? Bits() : (long)_random.Next(7))
        : type == typeof(double) ? Double()
        : type == typeof(float) ? (float)Double()
        : type == typeof(decimal) ? Decimal()
        : type.IsPrimitive ? Whole(type)
        : type == typeof(Guid) ? (_random.Next(5) == 0 ? Guid.Empty : new Guid(Bytes(16)))
        : type == typeof(DateTime) ? new DateTime(Ticks(), (DateTimeKind)_random.Next(3))
        : type == typeof(DateTimeOffset) ? Offset()
        : type == typeof(DateOnly) ? DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1))
        : type == typeof(TimeOnly) ? new TimeOnly(Ticks() % TimeSpan.TicksPerDay)
        : type == typeof(TimeSpan) ? new TimeSpan(_random.Next(2) == 0 ? Bits() : Ticks())
        : type == typeof(Uri) ? new Uri("http://example.org/a b?c=<é>&" + _random.Next(), UriKind.RelativeOrAbsolute)
        : type == typeof(Version) ? new Version(_random.Next(100), _random.Next(100), _random.Next(100))
        : type == typeof(byte[]) ? Bytes(_random.Next(40))
        : null;

    private object? Json(Type type)
    {
        var text = _random.Next(3) switch
        {
            0 => "{\"a\":[1,2.50,null,\"<é>\"],\"d\":1e5}",
            1 => "{}",
            _ => "{\"b\":{\"c\":true}}",
        };
        return type == typeof(JsonElement) ? JsonDocument.Parse(text).RootElement
            : type == typeof(JsonDocument) ? JsonDocument.Parse(text)
            : type == typeof(JsonNode) || type == typeof(JsonObject) ? JsonNode.Parse(text)
            : type == typeof(JsonArray) ? new JsonArray(1, "<x>", null, new JsonObject())
            : null;
    }

    private object? Collection(Type type, int depth)
    {
        var count = depth > 4 ? 0 : _random.Next(4);
        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType()!, count);
            for (var i = 0; i < count; i++)
            {
                array.SetValue(Of(type.GetElementType()!, depth + 1), i);
            }

            return array;
        }

        var pairs = Interface(type, typeof(IDictionary<,>)) ?? Interface(type, typeof(IReadOnlyDictionary<,>));
        if (pairs is not null)
        {
            var made = type.IsInterface || IsImmutable(type)
                ? typeof(Dictionary<,>).MakeGenericType(pairs.GenericTypeArguments)
                : type;
            var dictionary = (IDictionary)Activator.CreateInstance(made)!;
            for (var i = 0; i < count; i++)
            {
                var key = Of(pairs.GenericTypeArguments[0]);
                dictionary[key!] = Of(pairs.GenericTypeArguments[1], depth + 1);
            }

            return IsImmutable(type) ? Immutable(type, dictionary) : dictionary;
        }

        if (Interface(type, typeof(IEnumerable<>)) is not { } list)
        {
            return null;
        }

        var items = Collection(list.GenericTypeArguments[0].MakeArrayType(), depth)!;
        return FromItems(type, list.GenericTypeArguments[0], items);
    }

    private static object FromItems(Type type, Type item, object items)
    {
        if (IsImmutable(type))
        {
            return Immutable(type, items);
        }

        var made = !type.IsInterface ? type
            : type.Name is "ISet`1" or "IReadOnlySet`1" ? typeof(HashSet<>).MakeGenericType(item)
            : typeof(List<>).MakeGenericType(item);
        if (made.GetConstructor([typeof(IEnumerable<>).MakeGenericType(item)]) is { } copying)
        {
            return copying.Invoke([items]);
        }

        var list = (IList)Activator.CreateInstance(made)!;
        foreach (var one in (IEnumerable)items)
        {
            list.Add(one);
        }

        return list;
    }

    private static bool IsImmutable(Type type) => type.Namespace == "System.Collections.Immutable";

    // Each has a factory of its own, which JsonSerializer knows.
    private static object Immutable(Type type, object items) =>
        JsonSerializer.SerializeToElement(items, items.GetType()).Deserialize(type)!;

    private object Object(Type type, int depth)
    {
        if (type.IsAbstract)
        {
            type = type.Assembly.GetTypes().First(derived => derived.IsSubclassOf(type));
        }

        var constructor = type.GetConstructors().MaxBy(static one => one.GetParameters().Length);
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(one => Of(one.ParameterType, depth + 1))]);
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var property in type.GetProperties(Own).Where(IsSettable))
        {
            property.SetValue(made, Of(property.PropertyType, depth + 1));
        }

        foreach (var field in type.GetFields(Own).Where(static one => !one.IsInitOnly && !one.Name.StartsWith('<')))
        {
            field.SetValue(made, Of(field.FieldType, depth + 1));
        }

        return made;
    }

    private static bool IsSettable(PropertyInfo property) =>
        property.CanWrite && property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(object);

    private static Type? Interface(Type type, Type definition) =>
        new[] { type }.Concat(type.GetInterfaces())
            .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == definition);

    private string Text()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(12); i > 0; i--)
        {
            text.Append(Pieces[_random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private double Double() =>
        _random.Next(2) == 0 ? _random.NextDouble() * 1000 : Doubles[_random.Next(Doubles.Length)];

    private decimal Decimal() =>
        new decimal((int)Bits(), (int)Bits(), (int)Bits(), _random.Next(2) == 0, (byte)_random.Next(29));

    private DateTimeOffset Offset() =>
        new DateTimeOffset((Ticks() / 2) + TimeSpan.TicksPerDay, TimeSpan.FromMinutes(_random.Next(-840, 841)));

    private object Whole(Type type)
    {
        var bytes = Bytes(8);
        var value = _random.Next(3) == 0 ? _random.Next(2) : BitConverter.ToInt64(bytes);
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Byte => (byte)value,
            TypeCode.SByte => (sbyte)value,
            TypeCode.Int16 => (short)value,
            TypeCode.UInt16 => (ushort)value,
            TypeCode.Int32 => (int)value,
            TypeCode.UInt32 => (uint)value,
            TypeCode.UInt64 => (object)(ulong)value,
            _ => value,
        };
    }

    private long Bits() => BitConverter.ToInt64(Bytes(8));

    private long Ticks() => _random.NextInt64(DateTime.MaxValue.Ticks + 1) / (_random.Next(2) == 0 ? 1 : 10_000_000);

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
