using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The members of an object in their order, which is that of JsonSerializer: those of the class itself first, then
/// those of its base; a name belongs to the member that is declared last.
/// </summary>
internal sealed class JsonMembers
{
    private readonly List<JsonMember> _all = [];

    // The Web defaults do not tell names apart by the case of letters.
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<JsonMember> _ignored = [];
    private readonly List<JsonMember> _extensions = [];

    private JsonMembers()
    {
    }

    public IReadOnlyList<JsonMember> All => _all;

    /// <summary>The members that have what the others do not.</summary>
    public IReadOnlyList<JsonMember> Extensions => _extensions;

    /// <summary>A member whose name another one has, which is not the same member of a base class.</summary>
    public JsonMember? Conflict { get; private set; }

    /// <summary>What to do about it.</summary>
    public static string ConflictAdvice(JsonMember conflict) =>
        $"another member is called '{conflict.Name}', too, so give one of them another name with [JsonPropertyName]";

    public static JsonMembers Of(INamedTypeSymbol type)
    {
        var members = new JsonMembers();
        foreach (var current in Homes(type))
        {
            var own = current.GetMembers();
            foreach (var property in own.OfType<IPropertySymbol>().Where(IsProperty))
            {
                members.Add(property);
            }

            foreach (var field in own.OfType<IFieldSymbol>().Where(IsField))
            {
                members.Add(field);
            }
        }

        return members;
    }

    private static IEnumerable<INamedTypeSymbol> Homes(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface
        ? [type, .. type.AllInterfaces]
        : BaseTypes.AndSelf(type).TakeWhile(static home => home.SpecialType == SpecialType.None);

    private static bool IsProperty(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false }
        && (property.GetMethod?.DeclaredAccessibility == Accessibility.Public
            || property.SetMethod?.DeclaredAccessibility == Accessibility.Public
            || JsonAttributes.Has(property, "JsonIncludeAttribute"));

    private static bool IsField(IFieldSymbol field) =>
        field is { IsStatic: false, IsImplicitlyDeclared: false } && JsonAttributes.Has(field, "JsonIncludeAttribute");

    private void Add(ISymbol symbol)
    {
        var member = new JsonMember(symbol);
        if (IsOverriddenAndIgnored(member))
        {
            return;
        }

        if (JsonExtension.Is(member))
        {
            _extensions.Add(member);
            return;
        }

        if (!_names.TryGetValue(member.Name, out var index))
        {
            _names.Add(member.Name, _all.Count);
            _all.Add(member);
        }
        else if (_all[index].IsIgnored)
        {
            _all[index] = member;
        }
        else if (!member.IsIgnored && member.Symbol.Name != _all[index].Symbol.Name)
        {
            Conflict ??= member;
        }

        if (member.IsIgnored)
        {
            _ignored.Add(member);
        }
    }

    private bool IsOverriddenAndIgnored(JsonMember member) => IsVirtual(member.Symbol) && _ignored.Any(ignored =>
        ignored.Symbol.Name == member.Symbol.Name
        && IsVirtual(ignored.Symbol)
        && SymbolEqualityComparer.Default.Equals(ignored.Type, member.Type));

    private static bool IsVirtual(ISymbol symbol) => symbol.IsVirtual || symbol.IsOverride || symbol.IsAbstract;
}
