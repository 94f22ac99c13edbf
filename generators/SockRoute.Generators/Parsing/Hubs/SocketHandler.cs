using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Decides whether a handler fits its attribute: those of WebSockets take the socket, and no others do.</summary>
internal static class SocketHandler
{
    public static void FindMistake(IMethodSymbol method, RouteUse use, List<Problem> problems)
    {
        var sockets = method.Parameters
            .Where(static parameter => SpecialParameters.SourceOf(parameter.Type) == ParameterSource.WebSocket)
            .ToArray();
        if ((use.IsWebSocket ? FindMisfit(method, sockets) : FindSocket(method, sockets)) is var (place, fault, advice))
        {
            problems.Add(new(HubDescriptors.WebSocketHandler, place, method.Name, use.Word, fault, advice));
        }
    }

    private static (Place Place, string Fault, string Advice)? FindMisfit(IMethodSymbol method, IParameterSymbol[] sockets) =>
        sockets.Length == 0 ? (Place.Of(method), "takes no WebSocket", $"write '{method.Name}(WebSocket socket)'")
        : sockets.Length > 1
            ? (Place.Of(sockets[1]), $"takes two of them, '{sockets[0].Name}' and '{sockets[1].Name}'", "remove one")
        : method.ReturnType.TypeKind != TypeKind.Error && !ReturnsNothing(method)
            ? (Place.Of(method), $"returns '{CodeText.Short(method.ReturnType)}', and there is no response to write it to",
                "send it, and return void or Task")
        : null;

    private static (Place Place, string Fault, string Advice)? FindSocket(IMethodSymbol method, IParameterSymbol[] sockets) =>
        sockets.Length == 0
            ? null
            : (Place.Of(sockets[0]), $"takes the WebSocket '{sockets[0].Name}'", "mark it [WebSocket] instead");

    private static bool ReturnsNothing(IMethodSymbol method) =>
        method.ReturnsVoid || (method.ReturnType is INamedTypeSymbol { Arity: 0 } type && ResultKinds.IsTask(type));
}
