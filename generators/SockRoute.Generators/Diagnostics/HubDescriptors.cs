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
        "The type '{0}' of a message {1}: {2}");

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

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        Categories.Hubs,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
