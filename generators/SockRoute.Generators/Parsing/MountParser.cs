using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Reads a mount: which referenced project, and below which prefix.</summary>
internal static class MountParser
{
    private const int DispatcherArgument = 0;
    private const int PrefixArgument = 1;

    public static bool IsMount(INamedTypeSymbol? type) =>
        type is { Name: WellKnownNames.MountAttribute } && WellKnownTypes.IsFramework(type);

    /// <summary>Null for a mistake, which is told here, or by the compiler.</summary>
    public static MountModel? Parse(AttributeData attribute, Compilation compilation, List<Problem> problems)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Type } type, { Kind: TypedConstantKind.Primitive } text]
            || type.Value is ITypeSymbol { TypeKind: TypeKind.Error })
        {
            return null;
        }

        var prefix = text.Value as string;
        if (FindMistake(prefix) is { } mistake)
        {
            var place = Place.Of(attribute, PrefixArgument, mistake.Start, mistake.Length);
            problems.Add(new(MountDescriptors.MountPrefix, place, prefix ?? "null", mistake.Advice));
        }

        var manifest = type.Value is INamedTypeSymbol named ? ManifestOf(named) : null;
        if (FindMistake(type.Value as ITypeSymbol, manifest, compilation) is { } advice)
        {
            var place = Place.Of(attribute, DispatcherArgument, 0, 0);
            problems.Add(new(MountDescriptors.MountedType, place, Text(type.Value as ITypeSymbol), advice));
        }

        return problems.Count == 0 && manifest is { Dispatcher: { } dispatcher, Routes: { } routes }
            ? Model(manifest, dispatcher, routes, prefix!)
            : null;
    }

    /// <summary>The place of the prefix.</summary>
    public static Place PlaceOfPrefix(AttributeData attribute) => Place.Of(attribute, PrefixArgument, 0, 0);

    private static MountModel Model(
        Manifest manifest, INamedTypeSymbol dispatcher, EquatableArray<MountedRoute> routes, string prefix) =>
        new()
        {
            Library = dispatcher.ContainingAssembly.Name,
            Type = CodeText.Type(dispatcher),
            ClassName = dispatcher.Name,
            Prefix = prefix.TrimEnd('/'),
            TakesPrefix = manifest.TakesPrefix,
            Inner = new(InnerMounts.Of(dispatcher.ContainingAssembly)),
            Routes = routes,
        };

    private static Manifest? ManifestOf(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly ? Manifests.Of(assembly) : null;

    private static string? FindMistake(ITypeSymbol? type, Manifest? manifest, Compilation compilation)
    {
        if (type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return "it stands in this project, whose routes need no mount: name the dispatcher of a referenced project";
        }

        if (manifest is { Routes: null })
        {
            return "its project was compiled with another version of SockRoute: compile both with the same one";
        }

        return manifest is null ? Advice(compilation)
            : SymbolEqualityComparer.Default.Equals(manifest.Dispatcher, type) ? null
            : $"it is no dispatcher: write 'typeof({CodeText.FullName(manifest.Dispatcher!)})'";
    }

    private static string Advice(Compilation compilation)
    {
        var known = Manifests.Of(compilation)
            .Select(static manifest => manifest.Dispatcher)
            .OfType<INamedTypeSymbol>()
            .Select(static dispatcher => $"'typeof({CodeText.FullName(dispatcher)})'")
            .OrderBy(static text => text, StringComparer.Ordinal)
            .ToArray();
        return known.Length == 0
            ? "it is no dispatcher, and no referenced project has routes: refer to the one that has them"
            : $"it is no dispatcher: write {string.Join(" or ", known)}";
    }

    private static string Text(ITypeSymbol? type) => type is null ? "null" : CodeText.Short(type);

    private static LiteralText.Mistake? FindMistake(string? prefix)
    {
        if (prefix is "" or "/")
        {
            return null;
        }

        if (prefix is null || prefix[0] != '/')
        {
            var advice = prefix is null ? "write '/blog'" : StartAdvice.For(prefix, isPrefix: true);
            return new(prefix ?? "", 0, advice, prefix?.Length ?? 0);
        }

        if (prefix.EndsWith("/", StringComparison.Ordinal))
        {
            return new("/", prefix.Length - 1, "leave the slash at its end out, since templates begin with one");
        }

        return prefix.IndexOfAny(['{', '}']) is >= 0 and var brace
            ? new("{", brace, "it is text, without parameters and braces")
            : FindMistakeInSegments(prefix);
    }

    private static LiteralText.Mistake? FindMistakeInSegments(string prefix)
    {
        for (var start = 1; start <= prefix.Length;)
        {
            var slash = prefix.IndexOf('/', start);
            var end = slash < 0 ? prefix.Length : slash;
            if (end == start)
            {
                return new("/", start - 1, "remove one '/'");
            }

            if (LiteralText.FindMistake(prefix, start, end) is { } mistake)
            {
                return new(mistake.Text, mistake.Start, $"'{mistake.Text}' cannot stand there: {mistake.Advice}", mistake.Length);
            }

            start = end + 1;
        }

        return null;
    }
}
