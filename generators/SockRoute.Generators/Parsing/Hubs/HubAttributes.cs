using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Finds the attributes of hubs, of their methods, and of messages.</summary>
internal static class HubAttributes
{
    public const string Hub = "HubAttribute";

    private const string On = "OnAttribute";
    private const string OnText = "OnTextAttribute";
    private const string Joined = "JoinedAttribute";
    private const string Left = "LeftAttribute";
    private const string SignIn = "SignInAttribute";
    private const string Message = "MessageAttribute";

    /// <summary>The class's <c>[Hub]</c>, if it has one.</summary>
    public static AttributeData? HubOf(INamedTypeSymbol type) => Find(type, Hub);

    /// <summary>The type's <c>[Message]</c>, if it has one.</summary>
    public static AttributeData? MessageOf(ITypeSymbol type) => Find(type, Message);

    /// <summary>The attributes that make a method one of a hub's.</summary>
    public static IEnumerable<AttributeData> Of(IMethodSymbol method) =>
        method.GetAttributes().Where(static attribute => WordOf(attribute) is not null);

    /// <summary>The attribute of a hub's method as it is written; null for another one.</summary>
    public static string? WordOf(AttributeData attribute) =>
        attribute.AttributeClass is { Name: On or OnText or Joined or Left or SignIn } type
        && WellKnownTypes.IsFramework(type)
            ? type.Name.Substring(0, type.Name.Length - WellKnownNames.AttributeSuffix.Length)
            : null;

    /// <summary>What a method with the attribute is for, as far as that does not depend on its parameters.</summary>
    public static HubMethodKind KindOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        OnText => HubMethodKind.Text,
        Joined => HubMethodKind.Joined,
        Left => HubMethodKind.Left,
        SignIn => HubMethodKind.SignInByMessage,
        _ => HubMethodKind.Message,
    };

    /// <summary>What every message to the hub implements; null where it says nothing.</summary>
    public static INamedTypeSymbol? AcceptsOf(AttributeData attribute) =>
        Value(attribute, "Accepts")?.Value as INamedTypeSymbol;

    /// <summary>What the attribute says of clients.</summary>
    public static HubOptionsModel OptionsOf(AttributeData attribute) => new()
    {
        Origins = Texts(attribute, "Origins"),
        Protocols = Texts(attribute, "Protocols"),
        SlowPeers = MemberOf(Value(attribute, "SlowPeers")),
        QueueLength = Value(attribute, "QueueLength") is { Value: int length } ? length : null,
    };

    private static AttributeData? Find(ITypeSymbol type, string name) =>
        type.GetAttributes().FirstOrDefault(
            attribute => attribute.AttributeClass is { } c && c.Name == name && WellKnownTypes.IsFramework(c));

    private static TypedConstant? Value(AttributeData attribute, string name) => attribute.NamedArguments
        .Where(argument => argument.Key == name)
        .Select(static argument => (TypedConstant?)argument.Value)
        .FirstOrDefault();

    private static EquatableArray<string>? Texts(AttributeData attribute, string name) =>
        Value(attribute, name) is { Kind: TypedConstantKind.Array, IsNull: false } texts
            ? new(texts.Values.Select(static text => text.Value).OfType<string>())
            : null;

    private static string? MemberOf(TypedConstant? value) => value?.Type?.GetMembers()
        .OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value.Value))
        ?.Name;
}
