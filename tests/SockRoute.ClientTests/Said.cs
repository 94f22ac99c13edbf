using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SockRoute.ClientTests;

/// <summary>A message whose JSON is registered by hand, as the generator does it.</summary>
public sealed record Said(string User, string Text)
{
    [ModuleInitializer]
    internal static void Register()
    {
        MessageContract.Register<Said>("said", Write);
        MessageContract.RegisterReader<Said>("said", Read);
    }

    private static void Write(Utf8JsonWriter writer, Said value)
    {
        writer.WriteStartObject();
        writer.WriteString("user"u8, value.User);
        writer.WriteString("text"u8, value.Text);
        writer.WriteEndObject();
    }

    private static Said? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.TryGetProperty("user", out var user)
            ? new(user.GetString()!, document.RootElement.GetProperty("text").GetString()!)
            : throw new JsonException("a user");
    }
}
