using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>
/// The types that a JsonSerializerContext of the project names with [JsonSerializable]: those are written and read by it.
/// What another generator adds to the context is not seen here.
/// </summary>
internal sealed class JsonContexts(Compilation compilation)
{
    public const string Advice = "name it in a JsonSerializerContext with [JsonSerializable]";

    private const string Attribute = "JsonSerializableAttribute";
    private const string ShortAttribute = "JsonSerializable";

    private readonly Lazy<ILookup<ITypeSymbol, INamedTypeSymbol>> _contexts = new(() => Find(compilation));

    /// <summary>Whether a context names the type. An enum is written as its own attributes say.</summary>
    public bool Names(ITypeSymbol type) => type.TypeKind != TypeKind.Enum && _contexts.Value.Contains(type);

    /// <summary>The context that names the type.</summary>
    public INamedTypeSymbol ContextOf(ITypeSymbol type) => _contexts.Value[type].First();

    /// <summary>What to do about a type that a context names; null when that writes it.</summary>
    public string? FindMistake(ITypeSymbol type) =>
        _contexts.Value[type].Skip(1).FirstOrDefault() is { } other
            ? $"both '{CodeText.Name(ContextOf(type))}' and '{CodeText.Name(other)}' name it, so remove it from one of them"
        : !TypeReach.Reaches(ContextOf(type))
            ? $"generated code cannot reach '{CodeText.Name(ContextOf(type))}', so make that public or internal"
        : !TypeReach.Reaches(type) ? JsonObjects.ReachAdvice
        : null;

    /// <summary>The class that writes by a context.</summary>
    public static JsonType<JsonTypeModel> ParseWritten(ITypeSymbol type, INamedTypeSymbol context) => new()
    {
        Fault = null,
        Links = [],
        Model = new()
        {
            FullName = JsonNames.Full(type),
            ClassName = JsonNames.Class(type),
            Type = JsonNames.Type(type),
            CanBeNull = false,
            HasValues = false,
            Members = new([]),
            Enum = null,
            Context = JsonNames.Type(context),
        },
    };

    /// <summary>The class that reads by a context.</summary>
    public static JsonType<JsonReaderModel> ParseRead(ITypeSymbol type, INamedTypeSymbol context) => new()
    {
        Fault = null,
        Links = [],
        Model = new()
        {
            FullName = JsonNames.Full(type),
            ClassName = JsonNames.Class(type),
            Type = JsonNames.Type(type),
            CanBeNull = false,
            RefusesUnknown = false,
            Members = new([]),
            Arguments = new([]),
            InitialLocal = "",
            Enum = null,
            Context = JsonNames.Type(context),
        },
    };

    private static ILookup<ITypeSymbol, INamedTypeSymbol> Find(Compilation compilation) => compilation.SyntaxTrees
        .Where(static tree => TreeDeclarations.Of(tree, default) is var declarations
            && (declarations.Names(ShortAttribute) || declarations.Names(Attribute)))
        .SelectMany(tree => Classes(tree, compilation.GetSemanticModel(tree)))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .OrderBy(CodeText.FullName, StringComparer.Ordinal)
        .SelectMany(static context => TypesOf(context)
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => (type, context)))
        .ToLookup<(ITypeSymbol Type, INamedTypeSymbol Context), ITypeSymbol, INamedTypeSymbol>(
            static one => one.Type, static one => one.Context, SymbolEqualityComparer.Default);

    private static IEnumerable<INamedTypeSymbol> Classes(SyntaxTree tree, SemanticModel model) => tree.GetRoot()
        .DescendantNodes(static node => node is not BaseMethodDeclarationSyntax)
        .OfType<ClassDeclarationSyntax>()
        .Where(static syntax => syntax.AttributeLists.Count > 0)
        .Select(syntax => (INamedTypeSymbol)model.GetDeclaredSymbol(syntax)!)
        .Where(static type => BaseTypes.Of(type).Any(
            static one => WellKnownTypes.Is(one, JsonAttributes.Namespace, "JsonSerializerContext")));

    private static IEnumerable<ITypeSymbol> TypesOf(INamedTypeSymbol context) => context.GetAttributes()
        .Where(static attribute =>
            attribute.AttributeClass is { } type && WellKnownTypes.Is(type, JsonAttributes.Namespace, Attribute))
        .SelectMany(static attribute => attribute.ConstructorArguments)
        .Select(static argument => argument.Value)
        .OfType<ITypeSymbol>();
}
