namespace SockRoute.Generators.Parsing.Json;

/// <summary>What a [JsonConverter] asks for.</summary>
internal enum JsonConverterUse
{
    None,

    /// <summary>An enum by name.</summary>
    EnumNames,

    /// <summary>An enum by its number, as without the attribute.</summary>
    EnumNumbers,

    /// <summary>A converter of the user's.</summary>
    Own,

    /// <summary>An attribute of the user's that makes a converter.</summary>
    Other,
}
