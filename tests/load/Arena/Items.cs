using System.Text.Json;
using SockRoute;

namespace Arena;

/// <summary>The first items of the data set as JSON, each with its total.</summary>
public sealed class Items(DataSet data)
{
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    [Get("/json/{count:range(0,50)}")]
    public void List(int count, HttpResponse response, int m = 1)
    {
        response.ContentType = "application/json";
        var writer = _writer ??= new Utf8JsonWriter(response.BodyWriter);
        writer.Reset(response.BodyWriter);
        Write(writer, Math.Min(count, data.Items.Count), m);
        writer.Flush();
    }

    private void Write(Utf8JsonWriter writer, int count, int m)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("items"u8);
        for (var i = 0; i < count; i++)
        {
            Write(writer, data.Items[i], m);
        }

        writer.WriteEndArray();
        writer.WriteNumber("count"u8, count);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Item item, int m)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, item.Id);
        writer.WriteString("name"u8, item.Name);
        writer.WriteString("category"u8, item.Category);
        writer.WriteNumber("price"u8, item.Price);
        writer.WriteNumber("quantity"u8, item.Quantity);
        writer.WriteBoolean("active"u8, item.Active);
        writer.WriteStartArray("tags"u8);
        foreach (var tag in item.Tags)
        {
            writer.WriteStringValue(tag);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("rating"u8);
        writer.WriteNumber("score"u8, item.RatingScore);
        writer.WriteNumber("count"u8, item.RatingCount);
        writer.WriteEndObject();
        writer.WriteNumber("total"u8, (long)item.Price * item.Quantity * m);
        writer.WriteEndObject();
    }
}
