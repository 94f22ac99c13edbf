using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Diagnostics;

/// <summary>
/// The rules about where the parameters of a handler come from: SR1001 to SR1005, SR1007, SR1018, SR1020 to SR1022, SR1025,
/// SR1026, SR1028 to SR1034. The errors cannot be switched off.
/// </summary>
internal static class BindingDescriptors
{
    public static readonly DiagnosticDescriptor RouteParameterUnbound = new(
        DiagnosticIds.RouteParameterUnbound,
        "A route parameter has a method parameter",
        "Route parameter '{0}' has no parameter in method '{1}': {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor FromRouteUnknown = new(
        DiagnosticIds.FromRouteUnknown,
        "A [FromRoute] parameter has a route parameter",
        "Parameter '{0}' comes from the route, but '{1}' has no parameter '{2}': {3}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ConstraintType = new(
        DiagnosticIds.ConstraintType,
        "Constraint and type agree",
        "'{0}' does not fit parameter '{1}' of type '{2}': {3}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BodyWithoutBody = new(
        DiagnosticIds.BodyWithoutBody,
        "GET and HEAD have no body",
        "A {0} request has no body that parameter '{1}' could take: "
            + "use [Post], [Put] or [Patch], or take the value from the query",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TwoBodies = new(
        DiagnosticIds.TwoBodies,
        "The body is taken once",
        "Parameter '{0}' takes the body, and so does parameter '{1}': a request has one body, so keep one of them",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ParameterType = new(
        DiagnosticIds.ParameterType,
        "The type of a parameter can be bound",
        "Parameter '{0}' of type '{1}' cannot be bound: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TwoSources = new(
        DiagnosticIds.TwoSources,
        "A parameter has one source",
        "Parameter '{0}' has more than one source: keep one of {1}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor OptionalValue = new(
        DiagnosticIds.OptionalValue,
        "An optional route parameter has a value when it is left out",
        "'{0}' does not fit parameter '{1}' of type '{2}': {3}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ValueWithoutEffect = new(
        DiagnosticIds.ValueWithoutEffect,
        "A value that the path always has needs no default",
        "Parameter '{0}' has {1}, but every path of '{2}' has a value for it: {3}",
        Categories.Handlers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SameQueryName = new(
        DiagnosticIds.SameQueryName,
        "A query parameter is taken once",
        "Parameter '{0}' takes '{1}' from the query, and so does parameter '{2}': "
            + "keep one of them, or give it another name",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SameRouteParameter = new(
        DiagnosticIds.SameRouteParameter,
        "A route parameter is taken once",
        "Parameter '{0}' takes '{1}' from the route, and so does parameter '{2}': "
            + "keep one of them, or give it another name",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BlankName = new(
        DiagnosticIds.BlankName,
        "The name of a value is not blank",
        "{0} of parameter '{1}' has a blank name: write the name, or leave it out for that of the parameter",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BodyAndForm = new(
        DiagnosticIds.BodyAndForm,
        "The body is text or a form",
        "Parameter '{0}' takes {1}, and parameter '{2}' takes {3}: "
            + "a request has one body, so keep one of them, or take the fields from the query",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SameFormField = new(
        DiagnosticIds.SameFormField,
        "A form field is taken once",
        "'{0}' takes '{1}' from the form, and so does '{2}': keep one of them, or give it another name",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor FormMember = new(
        DiagnosticIds.FormMember,
        "The members of a form can be bound",
        "'{0}' of type '{1}' in '{2}' cannot be bound from a form: {3}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ParameterObject = new(
        DiagnosticIds.ParameterObject,
        "An object of parameters can be made",
        "'{0}' of type '{1}' cannot be made of parameters: {2}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor BodyOnDelete = new(
        DiagnosticIds.BodyOnDelete,
        "DELETE needs no body",
        "Parameter '{0}' takes the body of a DELETE request, which clients and proxies may leave out: "
            + "take the value from the route or the query, or use [Post]",
        Categories.Handlers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FieldName = new(
        DiagnosticIds.FieldName,
        "The name of a header or cookie is a token",
        "{0} of parameter '{1}' has the name '{2}', which no request can have: {3}",
        Categories.Handlers,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SameField = new(
        DiagnosticIds.SameField,
        "A header or cookie is taken once",
        "Parameter '{0}' takes {1} '{2}', and so does parameter '{3}': "
            + "keep one of them, or give it another name",
        Categories.Handlers,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
