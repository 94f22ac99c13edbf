using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how one member of an object is written.</summary>
internal sealed class JsonMemberParser(
    INamedTypeSymbol type, JsonMember member, JsonScope scope, UniqueNames locals)
{
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

        var parsed = Value();
        Types = parsed.Types;
        if (parsed.Model is not { } value)
        {
            Fault = new(member.Symbol, parsed.Fault!.Type, parsed.Fault.Advice);
            return this;
        }

        var condition = Condition();
        Model = new()
        {
            Name = member.Name,
            Access = member.AccessOf(type),
            Local = CodeText.LocalName(member.Symbol.Name, locals),
            Condition = condition,
            Value = condition == JsonCondition.NotNull && value.Shape == JsonShape.Nullable ? value.Parts[0] : value,
        };
        return this;
    }

    private JsonValueParser Value() => JsonConverters.UseOf(member.Symbol) switch
    {
        JsonConverterUse.EnumNames => JsonValueParser.ParseNamed(member.Type, scope),
        JsonConverterUse.EnumNumbers => JsonValueParser.ParseNumbered(member.Type, scope),
        JsonConverterUse.Own =>
            JsonValueParser.ParseConverted(member.Type, JsonConverters.Own(member.Symbol), scope),
        _ => JsonValueParser.Parse(
            member.Type, scope, JsonNumbers.OfMember(member.Symbol, member.Type, type)),
    };

    private string? FindMistake() =>
        member.FindObstacle(scope.Assembly) is { } obstacle ? obstacle
        : JsonNames.HasLoneSurrogate(member.Name) ? "its name in JSON is no text, so write another name"
        : member.Ignoring == JsonIgnoring.WhenWritingNull && IsNeverNull
            ? "it is never null, so write WhenWritingDefault in place of WhenWritingNull"
        : JsonConverters.FindMistake(member.Symbol, member.Type, scope)
            ?? JsonNumbers.FindMistake(member.Symbol, member.Type);

    private JsonCondition Condition() => member.Ignoring switch
    {
        JsonIgnoring.WhenWritingNull => JsonCondition.NotNull,
        JsonIgnoring.WhenWritingDefault when IsNeverNull => JsonCondition.NotDefault,
        JsonIgnoring.WhenWritingDefault => JsonCondition.NotNull,
        _ => JsonCondition.Always,
    };
}
