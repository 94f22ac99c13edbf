using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The types that a handler may ask for without anything being read from the request.</summary>
internal static class SpecialParameters
{
    public static ParameterSource? SourceOf(ITypeSymbol type) => type.Name switch
    {
        "HttpContext" when WellKnownTypes.IsFramework(type) => ParameterSource.Context,
        "HttpRequest" when WellKnownTypes.IsFramework(type) => ParameterSource.Request,
        "HttpResponse" when WellKnownTypes.IsFramework(type) => ParameterSource.Response,
        "WebSocket" when WellKnownTypes.IsFramework(type) => ParameterSource.WebSocket,
        "CancellationToken" when WellKnownTypes.Is(type, "System.Threading", type.Name) => ParameterSource.Aborted,
        _ => null,
    };
}
