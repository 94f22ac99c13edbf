using System.Reflection;
using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>The texts of values, whole and damaged, read by generated code and by JsonSerializer: the same, or both refuse.</summary>
public sealed class JsonFeatureReadTests
{
    private const int ValuesOfEachShape = 150;
    private const int ValuesOverASocket = 40;
    private const int DamagesOfEachValue = 5;
    private const string Damage = "\"0-.eNa{}[],:n";

    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false };

    public static TheoryData<string> Shapes => [.. JsonFeatures.Read];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ReadsWhatJsonSerializerReads(string shape)
    {
        var make = JsonFeatures.Shapes[shape];
        var root = JsonFeatures.RootOf(make.ReturnType);
        var random = new Random(shape.Length);
        var read = 0;
        for (var i = 0; i < ValuesOfEachShape; i++)
        {
            if (Written(JsonFeatures.Root(make.ReturnType, make.Invoke(null, [random]))) is not { } text)
            {
                continue;
            }

            read += AssertSame(text, root, make.ReturnType).StartsWith('{') ? 1 : 0;
            for (var damage = 0; damage < DamagesOfEachValue; damage++)
            {
                AssertSame(Damaged(text, random), root, make.ReturnType);
            }
        }

        Assert.True(read >= 50, $"Of {ValuesOfEachShape} texts, only {read} have a value.");
    }

    [Fact]
    public void AnswersOverASocketWithWhatJsonSerializerWrites()
    {
        using var app = new WebApp(new WebAppOptions { Urls = ["http://127.0.0.1:0"] });
        app.Map(JsonFeatures.Project.Dispatcher);
        app.Start();
        using var client = new HttpClient { BaseAddress = new(app.Urls[0]) };
        foreach (var shape in JsonFeatures.Read)
        {
            var make = JsonFeatures.Shapes[shape];
            var root = JsonFeatures.RootOf(make.ReturnType);
            var random = new Random(shape.Length);
            var answered = 0;
            for (var i = 0; i < ValuesOverASocket; i++)
            {
                var text = Written(JsonFeatures.Root(make.ReturnType, make.Invoke(null, [random])));
                var expected = text is null
                    ? "refused"
                    : Outcome(() => JsonSerializer.Deserialize(text, root, Options));
                if (expected.StartsWith('{'))
                {
                    Assert.Equal((shape, expected), (shape, Echo(client, shape, text!)));
                    answered++;
                }
            }

            Assert.True(answered >= ValuesOverASocket / 4, $"{shape}: {answered} answers");
        }
    }

    private static string Echo(HttpClient client, string shape, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/" + shape);
        request.Content = new StringContent(text, Encoding.UTF8, "application/json");
        using var response = client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return reader.ReadToEnd();
    }

    private static string AssertSame(string text, Type root, Type type)
    {
        var expected = Outcome(() => JsonSerializer.Deserialize(text, root, Options));
        var call = typeof(JsonFeatureReadTests).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;
        var actual = Outcome(() => call.MakeGenericMethod(root)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [JsonFeatures.Reader(type), text], null));
        Assert.Equal((text, expected), (text, actual));
        return actual;
    }

    private static object? Read<T>(MethodInfo method, string text)
    {
        var read = method.CreateDelegate<JsonRead<T>>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        var value = read(ref reader);
        return reader.Read() ? throw new JsonException() : value;
    }

    private static string? Written(object value)
    {
        try
        {
            return JsonSerializer.Serialize(value, Options);
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Damaged(string text, Random random)
    {
        var at = random.Next("{\"value\":".Length, text.Length);
        var piece = Damage[random.Next(Damage.Length)].ToString();
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, piece),
            _ => text.Remove(at, 1).Insert(at, piece),
        };
    }

    // What a converter throws by itself is a refusal as well, and JsonSerializer does not support an abstract type.
    private static string Outcome(Func<object?> read)
    {
        object? value;
        try
        {
            value = read();
        }
        catch (Exception refusal) when (refusal is JsonException or FormatException or OverflowException or ArgumentException
            or NotSupportedException)
        {
            return "refused";
        }

        return value is null ? "null" : Written(value) ?? "no JSON";
    }
}
