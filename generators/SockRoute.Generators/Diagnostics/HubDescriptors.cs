using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>The rules about hubs, their messages and WebSockets: SR4001 to SR4012.</summary>
internal static class HubDescriptors
{
    public static readonly DiagnosticDescriptor Twice = Error(
        DiagnosticIds.HubTwice,
        "A hub has one method for one thing",
        "'{0}' and '{1}' are both for {2}: remove one of them");

    public static readonly DiagnosticDescriptor Method = Error(
        DiagnosticIds.HubMethod,
        "A method of a hub takes what its attribute gives",
        "Method '{0}' is marked [{1}], but {2}: write {3}");

    public static readonly DiagnosticDescriptor MessageType = Error(
        DiagnosticIds.MessageType,
        "A message has a type with JSON",
        "'{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor MessageMember = Error(
        DiagnosticIds.MessageMember,
        "The members of a message can be read from JSON",
        "A message is a '{0}', and '{1}' of type '{2}' cannot be read from JSON: {3}");

    public static readonly DiagnosticDescriptor MessageName = Error(
        DiagnosticIds.MessageName,
        "The type of a message is a plain text",
        "The type {0} of a message {1}: {2}");

    public static readonly DiagnosticDescriptor Path = Error(
        DiagnosticIds.HubPath,
        "The path of a hub is one path",
        "The path {0} of a hub {1}: {2}");

    public static readonly DiagnosticDescriptor Class = Error(
        DiagnosticIds.HubClass,
        "A hub can be made",
        "Class '{0}' is a hub, but {1}: {2}");

    public static readonly DiagnosticDescriptor WebSocketHandler = Error(
        DiagnosticIds.WebSocketHandler,
        "A WebSocket's handler takes the socket",
        "Method '{0}' is marked [{1}], but {2}: {3}");

    public static readonly DiagnosticDescriptor HubWithRoutes = Error(
        DiagnosticIds.HubWithRoutes,
        "A hub has no other routes",
        "Method '{0}' has a route, but '{1}' is a hub: move the method to a class of its own");

    public static readonly DiagnosticDescriptor NotInHub = Error(
        DiagnosticIds.NotInHub,
        "The methods of a hub stand in a hub",
        "[{0}] stands on {1}: {2}");

    public static readonly DiagnosticDescriptor Unhandled = Error(
        DiagnosticIds.Unhandled,
        "A hub handles every message that it accepts",
        "'{0}' is an '{1}', which the hub '{2}' in {3} accepts, and no method of it handles messages of type '{4}': "
            + "add one with [On]");

    public static readonly DiagnosticDescriptor RoomName = Error(
        DiagnosticIds.RoomName,
        "The name of a room is one that a room can have",
        "The name of the room {0}: {1}");

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        Categories.Hubs,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
