using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the method of one link.</summary>
internal sealed class LinkMethodEmitter(SourceWriter writer, LinkModel link, LinkChecks checks)
{
    /// <summary>The method that makes a link.</summary>
    public void Emit(LinkRootModel root)
    {
        var parameters = string.Join(", ", LinkBodyEmitter.Parameters(link));
        var name = GeneratedText.Identifier(link.Name);
        var access = root.IsPublic && !link.IsPublic ? "internal" : "public";
        var signature = $"{access} static global::SockRoute.RouteLink {name}({parameters})";
        if (link.Parameters.Count == 0 && root.Prefix.Length == 0)
        {
            var path = string.Concat(link.Segments.Select(static segment => "/" + segment.Parts[0].Text));
            writer.Lines($"{signature} =>\n    {LinkBodyEmitter.Writer}.Constant({GeneratedText.Quote(path)});");
            return;
        }

        using var body = writer.Block(signature);
        var local = new LinkBodyEmitter(writer, link, root.Prefix, checks).Emit();
        writer.Lines($"return {local}.ToLink();");
    }

    /// <summary>The method that writes the link into a template, which makes no text of it.</summary>
    public void EmitForTemplate(TemplateLink method)
    {
        var output = LinkBodyEmitter.FreeName(link, "writer");
        var parameters = string.Concat(LinkBodyEmitter.Parameters(link).Select(static parameter => ", " + parameter));
        writer.Lines($"// {link.Template}");
        using var body = writer.Block(
            $"private static void {method.Name}(ref global::SockRoute.TemplateWriter {output}{parameters})");
        var local = new LinkBodyEmitter(writer, link, method.Prefix, checks).Emit();
        writer.Lines($"{output}.{(method.IsEscaped ? "WriteEscaped" : "WriteRaw")}({local}.Complete());");
        writer.Lines($"{local}.Release();");
    }
}
