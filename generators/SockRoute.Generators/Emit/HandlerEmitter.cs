using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the method that stands for one handler: bind, call, write.</summary>
internal static class HandlerEmitter
{
    public static void Emit(SourceWriter writer, ControllerFile file, HandlerMethod method)
    {
        foreach (var route in method.Routes)
        {
            writer.Lines(GeneratedText.Comment(route, method.Handler.Display));
        }

        var signature = $"public void {method.Name}(HttpContext context)";
        var call = Write(method.Handler, Call(file, method.Handler)) + ";";
        if (!method.Handler.IsBound && !method.Handler.HasObject && (method.Handler.IsStatic || file.IsCreatedOnce))
        {
            writer.Lines($"{signature} =>");
            using var expression = writer.Indent();
            writer.Lines(call);
            return;
        }

        using var body = writer.Block(signature);
        EmitBinding(writer, file, method.Handler);
        if (file.IsCreatedPerRequest && !method.Handler.IsStatic)
        {
            writer.Lines($"{(file.Controller.IsDisposable ? "using " : "")}var controller = NewController(context);");
        }

        writer.Lines(call);
    }

    private static void EmitBinding(SourceWriter writer, ControllerFile file, HandlerModel handler)
    {
        if (handler.IsBound)
        {
            EmitReading(writer, file, handler);
        }

        foreach (var parameter in handler.Parameters)
        {
            MadeObjectEmitter.Emit(writer, parameter);
        }
    }

    private static void EmitReading(SourceWriter writer, ControllerFile file, HandlerModel handler)
    {
        writer.Lines("var binder = new ParameterBinder(context);");
        foreach (var piece in handler.Pieces.Where(static piece => piece.IsBound))
        {
            writer.Lines($"var {piece.Local} = {BindingText.Of(piece, file)};");
        }

        if (handler.Parameters.Any(static parameter => parameter.CanFail))
        {
            using (writer.Block("if (!binder.TryComplete())"))
            {
                writer.Lines("return;");
            }

            writer.Separate();
        }
    }

    private static string Call(ControllerFile file, HandlerModel handler)
    {
        var target = handler.IsStatic ? file.Controller.Type : file.IsCreatedOnce ? "_controller" : "controller";
        return $"{target}.{handler.Name}({string.Join(", ", handler.Parameters.Select(ArgumentText.Of))})";
    }

    private static string Write(HandlerModel handler, string call) => handler.WebSocket is { } options
        ? $"WebSocketUpgrade.Run(context, {OptionsText.New("WebSocketOptions", options, "")}, "
            + $"socket => {WriteResult(handler, call)})"
        : WriteResult(handler, call);

    private static string WriteResult(HandlerModel handler, string call) => handler.Result.Kind switch
    {
        ResultKind.Nothing => call,
        ResultKind.Task => $"HandlerTask.Wait({call})",
        ResultKind.TaskOfValue => WriteValue(handler.Result, $"HandlerTask.Wait({call})"),
        _ => WriteValue(handler.Result, call),
    };

    private static string WriteValue(HandlerResult result, string value) => result.Json is null
        ? $"ResultWriter.Write(context, {value})"
        : $"JsonResultWriter.Write(context, {value}, {JsonText.Writer(result.Json)})";
}
