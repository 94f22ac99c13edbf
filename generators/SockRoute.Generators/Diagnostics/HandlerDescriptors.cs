using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>
/// The rules about methods and classes that handle requests: SR1008 to SR1017, SR1019, SR1023, SR1024, SR1027.
/// </summary>
internal static class HandlerDescriptors
{
    public static readonly DiagnosticDescriptor HandlerNotPublic = new(
        DiagnosticIds.HandlerNotPublic,
        "A handler is public",
        "Method '{0}' has a route, but is {1}: make it public",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ClassNotAccessible = new(
        DiagnosticIds.ClassNotAccessible,
        "Generated code can reach a class with routes",
        "Class '{0}' has routes, but generated code cannot reach it: '{1}' is {2}, make it public or internal",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor OpenGeneric = new(
        DiagnosticIds.OpenGeneric,
        "A handler is not generic",
        "{0} '{1}' is generic, and nothing says with which types to call '{2}': "
            + "handlers are methods without type parameters in classes without type parameters",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotPlainClass = new(
        DiagnosticIds.NotPlainClass,
        "Handlers are methods of plain classes",
        "'{0}' has routes, but is {1}: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor AsyncVoid = new(
        DiagnosticIds.AsyncVoid,
        "A handler is not async void",
        "Method '{0}' is async void, so nothing can wait for it or see its exceptions: return Task",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ParameterPassing = new(
        DiagnosticIds.ParameterPassing,
        "A handler takes its parameters by value",
        "Parameter '{0}' {1}: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ResultType = new(
        DiagnosticIds.ResultType,
        "The result of a handler can be written",
        "Method '{0}' returns '{1}', which cannot be written as a response: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Constructors = new(
        DiagnosticIds.Constructors,
        "A class with routes can be created",
        "Class '{0}' {1}: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ServiceType = new(
        DiagnosticIds.ServiceType,
        "A constructor parameter comes from services",
        "Constructor parameter '{0}' of '{1}' is a {2}, which hardly is a service: "
            + "take a class or an interface that has the value, or give it a default",
        Categories.Handlers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NotAHandler = new(
        DiagnosticIds.NotAHandler,
        "A route attribute stands on a handler",
        "[{0}] has no effect on {1}: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ServiceValue = new(
        DiagnosticIds.ServiceValue,
        "A service is an object",
        "Constructor parameter '{0}' of '{1}' {2}, and a service is an object: "
            + "take a class or an interface that has the value",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor OverloadPriority = new(
        DiagnosticIds.OverloadPriority,
        "A handler is what a call of it reaches",
        "A call of '{0}' reaches the overload '{1}', which has the higher [OverloadResolutionPriority]: "
            + "give one of them another name",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor CallObstacle = new(
        DiagnosticIds.CallObstacle,
        "Generated code may call a handler",
        "Method '{0}' has a route, but '{1}' is marked {2}, with which generated code cannot call it: "
            + "remove that attribute, or the route",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotAService = new(
        DiagnosticIds.NotAService,
        "A constructor parameter can be a service",
        "Constructor parameter '{0}' of '{1}' {2}: {3}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);
}
