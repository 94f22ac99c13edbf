using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the links to the routes of one controller. They stand among the user's types, so they name every type in
/// full.
/// </summary>
internal static class LinkEmitter
{
    private const string Warnings = """
        #pragma warning disable CS0108, CS0114, CS0465 // A link may have the name of a member of object.
        #pragma warning disable CS0612, CS0618 // A member of an enum may be obsolete.
        #pragma warning disable CS1591 // A class that only holds others needs no words.
        #pragma warning disable CS8604, CS8625 // A null that the handler's own default is.
        """;

    // Two classes in the global namespace of two projects, of which one sees the internals of the other, would be one
    // name.
    private const string Embedded = "[global::Microsoft.CodeAnalysis.Embedded]\n";

    public static string Emit(LinkFile file)
    {
        var writer = new SourceWriter();
        writer.Lines($"{GeneratedText.Header}\n{Warnings}");
        writer.Separate();
        var checks = LinkChecks.Of(file.Links);
        using (Namespace(writer, file.Root))
        {
            EmitClasses(writer, file, checks, 0);
        }

        checks.Emit(writer);
        return writer.ToString();
    }

    /// <summary>The class around all of them, with what only one part of it may have.</summary>
    public static string EmitClass(LinkRootModel root)
    {
        var writer = new SourceWriter();
        writer.Lines(GeneratedText.Header);
        writer.Separate();
        if (root.HasAlias)
        {
            var name = GeneratedText.Identifier(root.Name);
            writer.Lines("// A mounted project may have a class of this name in a namespace that a file uses.");
            writer.Lines($"global using {name} = global::{root.Namespace}.{name};");
            writer.Separate();
        }

        using (Namespace(writer, root))
        {
            var embedded = root.Namespace.Length > 0 ? "" : Embedded;
            writer.Lines($$"""
                /// <summary>
                /// Links to the routes of this project: a class for each controller, a method for each route.
                /// </summary>
                {{embedded}}[global::System.CodeDom.Compiler.GeneratedCode({{GeneratedText.Tool}})]
                {{Access(root.IsPublic)}} static partial class {{GeneratedText.Identifier(root.Name)}}
                {
                }
                """);
        }

        return writer.ToString();
    }

    private static IDisposable? Namespace(SourceWriter writer, LinkRootModel root) =>
        root.Namespace.Length > 0 ? writer.Block($"namespace {root.Namespace}") : null;

    private static void EmitClasses(SourceWriter writer, LinkFile file, LinkChecks checks, int depth)
    {
        if (depth > file.Classes.Count)
        {
            EmitLinks(writer, file, checks);
            return;
        }

        if (depth == file.Classes.Count)
        {
            writer.Lines($"/// <summary>Links to the routes of <c>{GeneratedText.Xml(file.Controller)}</c>.</summary>");
        }

        var (name, isPublic) = depth == 0
            ? (file.Root.Name, file.Root.IsPublic)
            : (file.Classes[depth - 1].Name, file.Classes[depth - 1].IsPublic);
        var header = $"{Access(isPublic)} static partial class {GeneratedText.Identifier(name)}";
        using var body = writer.Block(header);
        EmitClasses(writer, file, checks, depth + 1);
    }

    private static void EmitLinks(SourceWriter writer, LinkFile file, LinkChecks checks)
    {
        foreach (var link in file.Links)
        {
            writer.Separate();
            EmitSummary(writer, link);
            new LinkMethodEmitter(writer, link, checks).Emit(file.Root);
        }

        foreach (var stub in file.Stubs)
        {
            writer.Separate();
            EmitStub(writer, stub, file.Root);
        }
    }

    private static void EmitStub(SourceWriter writer, LinkStub stub, LinkRootModel root)
    {
        var parameters = string.Join(
            ", ", stub.Parameters.Select(static name => $"object? {GeneratedText.Identifier(name)} = null"));
        writer.Lines("/// <summary>Stands for the link of a route that does not compile; an error says why.</summary>");
        if (stub.IsOverload)
        {
            writer.Lines("[global::System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]");
        }

        var access = Access(!root.IsPublic || stub.IsPublic);
        writer.Lines($"""
            {access} static global::SockRoute.RouteLink {GeneratedText.Identifier(stub.Name)}({parameters}) =>
                throw new global::System.InvalidOperationException("The route of this link does not compile.");
            """);
    }

    private static string Access(bool isPublic) => isPublic ? "public" : "internal";

    private static void EmitSummary(SourceWriter writer, LinkModel link)
    {
        writer.Lines("/// <summary>");
        foreach (var route in link.Routes)
        {
            var text = $"{route.Method} {link.Template}";
            writer.Lines($"/// <c>{GeneratedText.Xml(text)}</c>: <c>{GeneratedText.Xml(route.Display)}</c>.");
        }

        writer.Lines("/// </summary>");
    }
}
