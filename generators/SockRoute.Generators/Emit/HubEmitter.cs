using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the file of one hub: the class that calls its methods.</summary>
internal static class HubEmitter
{
    public static string Emit(HubFile file)
    {
        var writer = new SourceWriter();
        writer.Lines($"""
            {GeneratedText.Header}
            #pragma warning disable CS0612, CS0618 // An obsolete method still handles messages.
            #pragma warning disable CS8603, CS8604, CS8621 // A null that JSON has.

            namespace {WellKnownNames.GeneratedNamespace};

            using System;
            using System.CodeDom.Compiler;
            using System.Text.Json;

            /// <summary>Calls the methods of {file.Hub.Class.Name}.</summary>
            [GeneratedCode({GeneratedText.Tool})]
            """);
        var parameters = file.Hub.Class.Services.Count > 0 ? "(ServiceSource services)" : "";
        using (writer.Block($"internal sealed class {file.ClassName}{parameters} : HubDispatcher"))
        {
            EmitMembers(writer, file.Hub);
        }

        return writer.ToString();
    }

    private static void EmitMembers(SourceWriter writer, HubModel hub)
    {
        EmitInstance(writer, hub.Class);
        writer.Separate();
        writer.Lines("/// <inheritdoc/>");
        writer.Lines("public override HubFeatures Features =>");
        using (writer.Indent())
        {
            writer.Lines($"{Features(hub)};");
        }

        HubMethodEmitter.Emit(writer, hub);
        EmitServiceCheck(writer, hub);
    }

    private static void EmitInstance(SourceWriter writer, ControllerModel hub)
    {
        if (hub.Services.Count == 0)
        {
            writer.Lines($"private readonly {hub.Type} _hub = new();");
            return;
        }

        writer.Lines($"private readonly {hub.Type} _hub = new(");
        using var arguments = writer.Indent();
        var last = hub.Services.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            writer.Lines(Argument(hub.Services[i]) + (i == last ? ");" : ","));
        }
    }

    private static string Argument(ServiceModel service) => service.Kind switch
    {
        ServiceKind.Required => $"services.Required<{service.Type}>()",
        ServiceKind.Optional => $"services.Optional<{service.Type}>()",
        _ => service.Default ?? "default",
    };

    private static string Features(HubModel hub)
    {
        var names = hub.Methods.Select(static method => FeatureOf(method.Kind)).OfType<string>().Distinct().ToArray();
        return names.Length == 0
            ? "HubFeatures.None"
            : string.Join("\n| ", names.Select(static name => $"HubFeatures.{name}"));
    }

    private static string? FeatureOf(HubMethodKind kind) => kind switch
    {
        HubMethodKind.Message => "Messages",
        HubMethodKind.Text => "Text",
        HubMethodKind.SignInByRequest => "SignInRequest",
        HubMethodKind.SignInByText => "SignInText",
        HubMethodKind.SignInByMessage => "SignInMessage",
        _ => null,
    };

    private static void EmitServiceCheck(SourceWriter writer, HubModel hub)
    {
        if (!hub.RequiredServices.Any())
        {
            return;
        }

        writer.Separate();
        writer.Lines("/// <summary>Asks for what the constructor needs.</summary>");
        using var body = writer.Block("public static void CheckServices(ServiceCheck services)");
        foreach (var service in hub.RequiredServices)
        {
            var owner = GeneratedText.Quote(hub.Class.Name);
            writer.Lines($"services.Require<{service.Type}>({owner}, {GeneratedText.Quote(service.Parameter)});");
        }
    }
}
