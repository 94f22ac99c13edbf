using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the file that makes the generated JSON code known to the framework's methods.</summary>
internal static class JsonContractEmitter
{
    public static string Emit(ProjectContracts contracts)
    {
        var writer = new SourceWriter();
        writer.Lines($"""
            {GeneratedText.Header}
            #nullable disable annotations // Whatever the type says of null, it is written.
            #pragma warning disable CS0612, CS0618 // A value of an obsolete type is written still.
            #pragma warning disable CS0436 // A project of tests may see the JSON of the application, and uses its own.

            namespace {WellKnownNames.GeneratedNamespace};

            using System.CodeDom.Compiler;
            using System.Runtime.CompilerServices;{(contracts.Messages.Any(static message => message.Read is not null) ? "\nusing System.Text.Json;" : "")}

            /// <summary>The JSON of the values that this project's calls have.</summary>
            [GeneratedCode({GeneratedText.Tool})]
            """);
        using (writer.Block($"internal static class {WellKnownNames.JsonContracts}"))
        {
            writer.Lines("""
                /// <summary>Runs before anything else of this assembly.</summary>
                [ModuleInitializer]
                """);
            using var body = writer.Block("internal static void Register()");
            foreach (var contract in contracts.Values)
            {
                writer.Lines($"JsonContract.Register<{contract.Type}>({JsonText.Writer(contract.Value)});");
            }

            foreach (var message in contracts.Messages)
            {
                writer.Lines(Register(message));
            }
        }

        return writer.ToString();
    }

    private static string Register(MessageContractModel message)
    {
        var name = GeneratedText.Quote(message.MessageType);
        return message.Written is { } written
            ? $"MessageContract.Register<{message.Type}>({name}, {JsonText.Writer(written)});"
            : $"MessageContract.RegisterReader<{message.Type}>({name}, {JsonReadText.Reader(message.Read!)});";
    }
}
