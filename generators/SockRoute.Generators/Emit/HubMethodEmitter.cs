using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the methods by which a hub is called: one for each thing that it handles.</summary>
internal static class HubMethodEmitter
{
    public static void Emit(SourceWriter writer, HubModel hub)
    {
        EmitReceive(writer, hub);
        EmitOne(writer, hub, HubMethodKind.Text, "void ReceiveText(Peer peer, string text)");
        EmitOne(writer, hub, HubMethodKind.Joined, "void Joined(Peer peer)");
        EmitOne(writer, hub, HubMethodKind.Left, "void Left(Peer peer)");
        EmitOne(writer, hub, HubMethodKind.SignInByRequest, "string? SignIn(HttpContext request)");
        EmitOne(writer, hub, HubMethodKind.SignInByText, "string? SignIn(Peer peer, string text)");
        EmitSignIn(writer, hub);
    }

    private static void EmitReceive(SourceWriter writer, HubModel hub)
    {
        if (!hub.Of(HubMethodKind.Message).Any())
        {
            return;
        }

        writer.Separate();
        writer.Lines("/// <inheritdoc/>");
        using var body = writer.Block("public override bool TryReceive(Peer peer, HubMessage message)");
        using var cases = writer.Block("switch (message.Type.Length)");
        foreach (var method in hub.Of(HubMethodKind.Message)
            .OrderBy(static method => method.MessageType.Length)
            .ThenBy(static method => method.MessageType, StringComparer.Ordinal))
        {
            writer.Lines($"""
                {Comment(method)}
                case {GeneratedText.Number(method.MessageType.Length)} when {IsOfType(method)}:
                    {Call(hub, method)};
                    return true;

                """);
        }

        writer.Lines("""
            default:
                return false;
            """);
    }

    private static void EmitOne(SourceWriter writer, HubModel hub, HubMethodKind kind, string signature)
    {
        foreach (var method in hub.Of(kind))
        {
            writer.Separate();
            writer.Lines("/// <inheritdoc/>");
            writer.Lines($"public override {signature} =>");
            using var expression = writer.Indent();
            writer.Lines($"{Call(hub, method)};");
        }
    }

    private static void EmitSignIn(SourceWriter writer, HubModel hub)
    {
        foreach (var method in hub.Of(HubMethodKind.SignInByMessage))
        {
            writer.Separate();
            writer.Lines("/// <inheritdoc/>");
            using var body = writer.Block(
                "public override bool TrySignIn(Peer peer, HubMessage message, out string? user)");
            writer.Lines(Comment(method));
            using (writer.Block($"if ({IsOfType(method)})"))
            {
                writer.Lines($"""
                    user = {Call(hub, method)};
                    return true;
                    """);
            }

            writer.Separate();
            writer.Lines("""
                user = null;
                return false;
                """);
        }
    }

    private static string Comment(HubMethod method) => $"// {method.MessageType} -> {method.Display}";

    private static string IsOfType(HubMethod method) =>
        $"message.Type.SequenceEqual({GeneratedText.Quote(method.MessageType)}u8)";

    private static string Call(HubModel hub, HubMethod method)
    {
        var target = method.IsStatic ? hub.Class.Type : "_hub";
        var call = $"{target}.{method.Name}({string.Join(", ", method.Arguments.Select(Argument))})";
        return method.IsTask ? $"HandlerTask.Wait({call})" : call;
    }

    private static string Argument(HubArgument argument) => argument switch
    {
        { Json: { } json } => $"message.Read<{argument.Type}>({JsonReadText.Reader(json)})",
        { Kind: HubArgumentKind.Peer } => "peer",
        { Kind: HubArgumentKind.Text } => "text",
        _ => "request",
    };
}
