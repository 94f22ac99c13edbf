using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Assets;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Binds every template of a project to its types.</summary>
internal static class TemplateCompiler
{
    /// <summary>What is generated; mistakes are the analyzer's.</summary>
    public static IEnumerable<TemplateModel> Models(
        Compilation compilation,
        ProjectOptions options,
        IEnumerable<TemplateFile> files,
        AssetFiles assets,
        CancellationToken cancellation) =>
        LanguageNeeds.AreMet(compilation)
            ? Compile(new(compilation, options, files, assets, cancellation), [], cancellation)
            : [];

    /// <summary>The same, with the mistakes.</summary>
    public static List<TemplateModel> Compile(
        TemplateProject project, ICollection<Problem> problems, CancellationToken cancellation)
    {
        var models = new List<TemplateModel>();
        foreach (var type in TemplateTypes.Of(project.Compilation, cancellation))
        {
            if (TemplateTypes.FindMistake(type) is null)
            {
                models.Add(Compile(type, project, problems));
            }
        }

        return models;
    }

    /// <summary>The mistakes in the type and in its attribute.</summary>
    public static IEnumerable<Problem> FindInType(INamedTypeSymbol type, IEnumerable<string> files)
    {
        if (TemplateTypes.AttributeOf(type) is not { } attribute)
        {
            yield break;
        }

        if (TemplateTypes.FindMistake(type) is { } mistake)
        {
            yield return new(TemplateDescriptors.TemplateType, Place.Of(type), type.Name, mistake);
        }

        var file = TemplateTypes.FileOf(attribute);
        var names = files.ToArray();
        if (!names.Contains(file))
        {
            yield return new(
                TemplateDescriptors.TemplateFile,
                Place.Of(attribute, argument: 0, 0, 0),
                file,
                NearestName.Find(file, names) is { } near ? $": did you mean '{near}'?" : "");
        }
    }

    // Where the file is missing, the type is still one that can be shown, so that nothing else is a mistake.
    private static TemplateModel Compile(
        INamedTypeSymbol type, TemplateProject project, ICollection<Problem> problems)
    {
        var name = TemplateTypes.FileOf(TemplateTypes.AttributeOf(type)!);
        var (steps, methods, links) = project.Templates.Find(name) is { } file
            ? TemplateBinder.Bind(type, file, project, problems)
            : default;
        var arity = type.Arity == 0 ? "" : $"`{type.Arity}";
        return new()
        {
            HintName = $"{CodeText.FullName(type)}{arity}-Template.g.cs".Replace("@", ""),
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } home ? home.ToDisplayString() : "",
            Declarations = new(Declarations(type).Reverse()),
            Template = name,
            ContentType = ContentTypeOf(name),
            IsDerived = BaseTypes.Of(type).Any(TemplateTypes.IsTemplate),
            HasStrings = project.Compilation.Options.OptimizationLevel == OptimizationLevel.Debug,
            Steps = steps,
            Methods = methods,
            Links = links,
        };
    }

    private static IEnumerable<string> Declarations(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            var kind = outer switch
            {
                { IsRecord: true, IsValueType: true } => "record struct",
                { IsRecord: true } => "record",
                { IsValueType: true } => "struct",
                { TypeKind: TypeKind.Interface } => "interface",
                _ => "class",
            };
            yield return $"partial {kind} {outer.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat
                .WithMemberOptions(SymbolDisplayMemberOptions.None)
                .WithKindOptions(SymbolDisplayKindOptions.None))}";
        }
    }

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".txt" => "text/plain; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };
}
