using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how one member of an object is written.</summary>
internal sealed class JsonMemberParser(
    INamedTypeSymbol type, JsonMember member, IAssemblySymbol assembly, UniqueNames locals)
{
    private const int ReadingOnly = 1;

    /// <summary>Null when it cannot be written.</summary>
    public JsonMemberModel? Model { get; private set; }

    public JsonFault? Fault { get; private set; }

    /// <summary>The types that are written by classes of their own.</summary>
    public IReadOnlyList<ITypeSymbol> Types { get; private set; } = [];

    private bool IsNeverNull => member.Type.IsValueType && !ValueTypes.IsNullable(member.Type);

    public JsonMemberParser Parse()
    {
        if (FindMistake() is { } advice)
        {
            Fault = new(member.Symbol, member.Type, advice);
            return this;
        }

        var parsed = JsonAttributes.ConverterOf(member.Symbol) == JsonConverterUse.EnumNames
            ? JsonValueParser.ParseNamed(member.Type)
            : JsonValueParser.Parse(member.Type);
        Types = parsed.Types;
        if (parsed.Model is not { } value)
        {
            Fault = new(member.Symbol, parsed.Fault!.Type, parsed.Fault.Advice);
            return this;
        }

        if (ApplyNumberHandling(value) is { } handled)
        {
            var condition = Condition();
            Model = new()
            {
                Name = member.Name,
                Access = Access(),
                Local = CodeText.LocalName(member.Symbol.Name, locals),
                Condition = condition,
                Value = condition == JsonCondition.NotNull && handled.Shape == JsonShape.Nullable
                    ? handled.Parts[0]
                    : handled,
            };
        }

        return this;
    }

    private string? FindMistake() =>
        JsonAttributes.FindUnknown(member.Symbol) is { } unknown ? unknown
        : !MadeTypes.IsAccessible(member.Getter!, assembly) || !MadeTypes.IsAccessible(member.Symbol, assembly)
            ? "generated code cannot reach that member, so make it public or internal, or remove [JsonInclude]"
        : member.Symbol is IPropertySymbol { RefKind: not RefKind.None } ? "it is a reference, so return its value"
        : CallObstacle.On(member.Symbol) is { } obstacle
            ? $"it is marked {obstacle}, with which generated code cannot read it"
        : JsonNames.HasLoneSurrogate(member.Name) ? "its name in JSON is no text, so write another name"
        : member.Ignoring == JsonIgnoring.WhenWritingNull && IsNeverNull
            ? "it is never null, so write WhenWritingDefault in place of WhenWritingNull"
        : JsonAttributes.FindConverterMistake(member.Symbol, member.Type);

    private JsonCondition Condition() => member.Ignoring switch
    {
        JsonIgnoring.WhenWritingNull => JsonCondition.NotNull,
        JsonIgnoring.WhenWritingDefault when IsNeverNull => JsonCondition.NotDefault,
        JsonIgnoring.WhenWritingDefault => JsonCondition.NotNull,
        _ => JsonCondition.Always,
    };

    private JsonValueModel? ApplyNumberHandling(JsonValueModel value)
    {
        const string Attribute = "JsonNumberHandlingAttribute";
        var number = ValueTypes.Unwrap(member.Type);
        var own = JsonAttributes.ArgumentOf(member.Symbol, Attribute) as int?;
        var handling = own ?? JsonAttributes.ArgumentOf(type, Attribute) as int? ?? 0;
        if (JsonSimpleTypes.IsNumber(number))
        {
            var method = (handling & JsonAttributes.NamedLiterals) != 0 && JsonSimpleTypes.IsFloating(number)
                    && (handling & JsonAttributes.WriteAsString) == 0 ? "WriteOrName"
                : (handling & JsonAttributes.WriteAsString) != 0 ? "WriteAsString"
                : null;
            return method is null ? value : WithMethod(value, method);
        }

        if (own is not null || (handling > ReadingOnly && HasNumbers(value)))
        {
            Fault = new(member.Symbol, member.Type, JsonAttributes.NumberAdvice);
            return null;
        }

        return value;
    }

    // A list of text is refused as well: the model of a simple value does not say whether it is a number.
    private static bool HasNumbers(JsonValueModel value) =>
        value.Shape is JsonShape.Array or JsonShape.Dictionary
        && value.Parts[value.Parts.Count - 1].Shape is JsonShape.Simple or JsonShape.Nullable;

    private static JsonValueModel WithMethod(JsonValueModel value, string method) =>
        value.Shape == JsonShape.Nullable
            ? value with { Parts = new([value.Parts[0] with { Name = method }]) }
            : value with { Name = method };

    // A member of a base class may be hidden.
    private string Access()
    {
        var owner = member.Symbol.ContainingType;
        for (var current = type; !SymbolEqualityComparer.Default.Equals(current, owner); current = current.BaseType!)
        {
            if (!current.GetMembers(member.Symbol.Name).IsEmpty)
            {
                return $"(({JsonNames.Type(owner)})value).{CodeText.Identifier(member.Symbol.Name)}";
            }
        }

        return $"value.{CodeText.Identifier(member.Symbol.Name)}";
    }
}
