using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the file of one controller: a method for each handler that binds, calls and writes.</summary>
internal static class ControllerEmitter
{
    public static string Emit(ControllerFile file)
    {
        var writer = new SourceWriter();
        writer.Lines($"""
            {GeneratedText.Header}
            #pragma warning disable CS0612, CS0618 // An obsolete handler still answers.
            #pragma warning disable CS8604, CS8625 // A null that the handler's own default is.{(file.ReadsJson ? "\n#pragma warning disable CS8603, CS8621 // A null that JSON has." : "")}
            {Warnings(file)}
            namespace {WellKnownNames.GeneratedNamespace};

            {Usings(file)}

            /// <summary>Calls the handlers of {file.Controller.Name}.</summary>
            [GeneratedCode({GeneratedText.Tool})]
            """);
        using (writer.Block($"internal sealed class {file.ClassName}"))
        {
            EmitMembers(writer, file);
        }

        return writer.ToString();
    }

    private static string Warnings(ControllerFile file) => file.TextParsers.Count > 0
        ? "#pragma warning disable CS8762 // What a TryParse of the user's says of null.\n"
        : "";

    private static string Usings(ControllerFile file)
    {
        var usings = file.EnumParsers.Count + file.TextParsers.Count > 0 ? "using System;\n" : "";
        usings += "using System.CodeDom.Compiler;";
        usings += file.TextParsers.Count > 0 ? "\nusing System.Diagnostics.CodeAnalysis;" : "";
        usings += file.TextParsers.Any(static parser => parser.Parser.Kind == ParserKind.MethodWithProvider)
            ? "\nusing System.Globalization;"
            : "";
        return usings + (file.ReadsJson ? "\nusing System.Text.Json;" : "");
    }

    private static void EmitMembers(SourceWriter writer, ControllerFile file)
    {
        if (file.IsCreatedOnce)
        {
            writer.Lines($"private readonly {file.Controller.Type} _controller = new();");
        }

        foreach (var method in file.Methods)
        {
            writer.Separate();
            HandlerEmitter.Emit(writer, file, method);
        }

        EmitServiceCheck(writer, file);
        if (file.IsCreatedPerRequest)
        {
            writer.Separate();
            EmitNewController(writer, file.Controller);
        }

        foreach (var parser in file.EnumParsers)
        {
            writer.Separate();
            EmitEnumParser(writer, parser);
        }

        foreach (var parser in file.TextParsers)
        {
            writer.Separate();
            EmitTextParser(writer, parser);
        }
    }

    private static void EmitServiceCheck(SourceWriter writer, ControllerFile file)
    {
        if (!file.ChecksServices)
        {
            return;
        }

        writer.Separate();
        using var body = writer.Block("public void CheckServices(ServiceCheck services)");
        foreach (var service in file.RequiredServices)
        {
            var controller = GeneratedText.Quote(file.Controller.Name);
            writer.Lines($"services.Require<{service.Type}>({controller}, {GeneratedText.Quote(service.Parameter)});");
        }

        // One handler may stand for several routes.
        foreach (var (handler, service) in file.Methods
            .SelectMany(static method => method.Handler.RequiredServices
                .Select(service => (method.Handler.Display, service)))
            .Distinct())
        {
            var (owner, name) = (GeneratedText.Quote(handler), GeneratedText.Quote(service.Name));
            writer.Lines($"services.RequireForHandler<{service.Type}>({owner}, {name});");
        }
    }

    private static void EmitNewController(SourceWriter writer, ControllerModel controller)
    {
        writer.Lines($"private static {controller.Type} NewController(HttpContext context) => new(");
        using var arguments = writer.Indent();
        var last = controller.Services.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            writer.Lines(Argument(controller.Services[i]) + (i == last ? ");" : ","));
        }
    }

    private static string Argument(ServiceModel service) => service.Kind switch
    {
        ServiceKind.Required => $"ControllerServices.Required<{service.Type}>(context)",
        ServiceKind.Optional => $"ControllerServices.Optional<{service.Type}>(context)",
        _ => service.Default ?? "default",
    };

    private static void EmitEnumParser(SourceWriter writer, EnumParserMethod parser)
    {
        using var body = writer.Block(
            $"private static bool {parser.Name}(ReadOnlySpan<char> text, out {parser.Enum.Type} value)");
        if (parser.Enum.Members.Count > 0)
        {
            using var cases = writer.Block("switch (text.Length)");
            foreach (var member in parser.Enum.Members)
            {
                writer.Separate();
                EmitMember(writer, parser.Enum.Type, member);
            }
        }

        writer.Separate();
        writer.Lines("""
            value = default;
            return false;
            """);
    }

    private static void EmitTextParser(SourceWriter writer, TextParserMethod parser)
    {
        var type = parser.Parser.Type;
        var culture = parser.Parser.Kind == ParserKind.MethodWithProvider ? "CultureInfo.InvariantCulture, " : "";
        writer.Lines($"""
            private static bool {parser.Name}(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out {type} value) =>
                {type}.TryParse(text.ToString(), {culture}out value);
            """);
    }

    private static void EmitMember(SourceWriter writer, string type, EnumMemberModel member)
    {
        var name = GeneratedText.Quote(member.Name);
        writer.Lines($"""
            case {member.Name.Length} when text.Equals({name}, StringComparison.OrdinalIgnoreCase):
                value = {type}.{member.Identifier};
                return true;
            """);
    }
}
