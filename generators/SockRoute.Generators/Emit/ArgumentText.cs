using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>The expression that is passed for a parameter once everything is read.</summary>
internal static class ArgumentText
{
    public static string Of(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Context => "context",
        ParameterSource.Request => "context.Request",
        ParameterSource.Response => "context.Response",
        ParameterSource.Aborted => "context.RequestAborted",
        ParameterSource.WebSocket => "socket",
        ParameterSource.Service =>
            $"ControllerServices.{(parameter.Default is null ? "Required" : "Optional")}<{parameter.Type}>(context)",
        _ => parameter.Local,
    };
}
