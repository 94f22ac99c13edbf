// The same application as a minimal API on Kestrel: slim builder, native, generated request delegates and JSON, no logging.
//
//   Kestrel DATASET.json STATIC-FOLDER LARGE-FOLDER --urls http://127.0.0.1:8080
using System.Buffers;
using System.Globalization;
using System.Text.Json;

var builder = WebApplication.CreateSlimBuilder(args[3..]);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ItemJson.Default));
var app = builder.Build();
var items = JsonSerializer.Deserialize(File.ReadAllBytes(args[0]), ItemJson.Default.ItemArray)!;

Files.Map(app, "/static", args[1]);
Files.Map(app, "/large", args[2]);
app.MapGet("/baseline11", (int a, int b) => Text((long)a + b));
app.MapPost("/baseline11", async (int a, int b, HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body);
    return Text(a + b + long.Parse(await reader.ReadToEndAsync(), CultureInfo.InvariantCulture));
});
app.MapGet("/pipeline", () => "ok");
app.MapGet("/json/{count:int}", (int count, int m = 1) =>
{
    var answer = new ItemWithTotal[Math.Min(count, items.Length)];
    for (var i = 0; i < answer.Length; i++)
    {
        answer[i] = items[i].WithTotal(m);
    }

    return new ItemList(answer, answer.Length);
});
app.MapPost("/upload", async (HttpRequest request) =>
{
    var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    var total = 0L;
    while (await request.Body.ReadAsync(buffer) is var count and > 0)
    {
        total += count;
    }

    ArrayPool<byte>.Shared.Return(buffer);
    return Text(total);
});

// Blocks its thread as the other one does: what is compared is what blocking handlers do to their server.
app.MapGet("/sleep/{milliseconds:int}", (int milliseconds) =>
{
    Thread.Sleep(milliseconds);
    return "slept";
});
Sockets.Map(app);
app.Run();

static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
