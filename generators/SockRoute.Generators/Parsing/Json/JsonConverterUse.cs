namespace SockRoute.Generators.Parsing.Json;

/// <summary>What a [JsonConverter] asks for.</summary>
internal enum JsonConverterUse
{
    None,
    EnumNames,
    Other,
}
