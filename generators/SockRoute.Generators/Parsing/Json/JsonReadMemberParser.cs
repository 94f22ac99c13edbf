using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Decides how one member of an object is read, and how it gets its value.</summary>
internal sealed class JsonReadMemberParser(
    INamedTypeSymbol type, JsonMember member, IMethodSymbol constructor, JsonScope scope, UniqueNames locals)
{
    private const string CreationAttribute = "JsonObjectCreationHandlingAttribute";
    private const int Populate = 1;

    /// <summary>Null when it cannot be read.</summary>
    public JsonFieldModel? Model { get; private set; }

    public JsonFault? Fault { get; private set; }

    /// <summary>The types that are read by classes of their own.</summary>
    public IReadOnlyList<ITypeSymbol> Types { get; private set; } = [];

    private bool IsRequired => JsonAttributes.Has(member.Symbol, "JsonRequiredAttribute") || HasToBeSet;

    private bool HasToBeSet => MadeTypes.HasToBeSet(member.Symbol, constructor);

    /// <summary>Whether a parameter of the constructor is that member.</summary>
    public static bool IsTaken(JsonMember member, IParameterSymbol parameter) =>
        member.Symbol.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(member.Type, parameter.Type);

    public JsonReadMemberParser Parse()
    {
        var parameter = constructor.Parameters.FirstOrDefault(candidate => IsTaken(member, candidate));
        var assignment = AssignmentOf(parameter);
        if (FindMistake(assignment) is { } advice)
        {
            Fault = new(member.Symbol, member.Type, advice);
            return this;
        }

        if (assignment == JsonAssignment.None)
        {
            Model = new() { Name = member.Name, Assignment = assignment };
            return this;
        }

        var parsed = Value();
        Types = parsed.Types;
        if (parsed.Model is null)
        {
            Fault = new(member.Symbol, parsed.Fault!.Type, parsed.Fault.Advice);
        }
        else
        {
            Model = Field(assignment, parsed.Model, parameter);
        }

        return this;
    }

    private JsonReadValueParser Value() => JsonConverters.UseOf(member.Symbol) switch
    {
        JsonConverterUse.EnumNames => JsonReadValueParser.ParseNamed(member.Type, scope),
        JsonConverterUse.EnumNumbers => JsonReadValueParser.ParseNumbered(member.Type, scope),
        JsonConverterUse.Own =>
            JsonReadValueParser.ParseConverted(member.Type, JsonConverters.Own(member.Symbol), scope),
        _ => JsonReadValueParser.Parse(
            member.Type, scope, JsonNumbers.OfMember(member.Symbol, member.Type, type)),
    };

    private JsonFieldModel Field(JsonAssignment assignment, JsonReadModel value, IParameterSymbol? parameter) => new()
    {
        Name = member.Name,
        Assignment = assignment,
        IsRequired = IsRequired,
        Local = CodeText.LocalName(member.Symbol.Name, locals),
        Type = JsonNames.Type(member.Type),
        Initial = (parameter is null ? null : DefaultValue.Of(parameter)) ?? "default",
        Target = CodeText.Identifier(member.Symbol.Name),
        Owner = IsHidden() ? JsonNames.Type(member.Symbol.ContainingType) : "",
        Value = value,
    };

    private JsonAssignment AssignmentOf(IParameterSymbol? parameter) =>
        member.IsIgnored || (member.Ignoring == JsonIgnoring.WhenReading && parameter is null) ? JsonAssignment.None
        : HasToBeSet ? JsonAssignment.Required
        : parameter is not null ? JsonAssignment.Argument
        : !member.IsSettable ? JsonAssignment.None
        : member.Setter is { IsInitOnly: true } ? JsonAssignment.Initialized
        : JsonAssignment.Set;

    private string? FindMistake(JsonAssignment assignment) => assignment == JsonAssignment.None
        ? IsRequired ? "it has to be there and cannot be read, so give it a setter, or remove what makes it required" : null
        : FindMistakeOf(assignment);

    private string? FindMistakeOf(JsonAssignment assignment) =>
        JsonAttributes.FindUnknown(member.Symbol) is { } unknown ? unknown
        : JsonAttributes.ArgumentOf(member.Symbol, CreationAttribute) is Populate
            || JsonAttributes.ArgumentOf(type, CreationAttribute) is Populate
            ? "generated code makes objects anew, so remove [JsonObjectCreationHandling]"
        : JsonNames.HasLoneSurrogate(member.Name) ? "its name in JSON is no text, so write another name"
        : assignment != JsonAssignment.Argument && FindSetterMistake(assignment) is { } mistake ? mistake
        : JsonConverters.FindMistake(member.Symbol, member.Type, scope)
            ?? JsonNumbers.FindMistake(member.Symbol, member.Type);

    private string? FindSetterMistake(JsonAssignment assignment) =>
        !MadeTypes.IsAccessible(member.SetterSymbol!, scope.Assembly) || !MadeTypes.IsAccessible(member.Symbol, scope.Assembly)
            ? "generated code cannot reach its setter, so make it public or internal, or remove [JsonInclude]"
        : CallObstacle.On(member.Symbol) is { } obstacle
            ? $"it is marked {obstacle}, with which generated code cannot set it"
        : IsHidden() && assignment != JsonAssignment.Set ? "another member hides it, so give that another name"
        : assignment == JsonAssignment.Initialized && !CanGet()
            ? "what it begins with cannot be read, so give it 'get', or 'set' in place of 'init'"
        : null;

    private bool CanGet() => member.Getter is { } getter && MadeTypes.IsAccessible(getter, scope.Assembly);

    private bool IsHidden()
    {
        var owner = member.Symbol.ContainingType;
        return BaseTypes.AndSelf(type)
            .TakeWhile(home => !SymbolEqualityComparer.Default.Equals(home, owner))
            .Any(home => home.GetMembers(member.Symbol.Name).Any(static one => !one.IsOverride));
    }
}
