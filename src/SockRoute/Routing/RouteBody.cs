namespace SockRoute;

/// <summary>What a route does with the request body; the server decides by it when the handler may start.</summary>
public enum RouteBody
{
    /// <summary>The handler reads the body itself, if at all, from <see cref="HttpRequest.Body"/>, and blocks while it waits.</summary>
    Streamed,

    /// <summary>A parameter takes the whole body: the handler starts once it has arrived, and holds no thread until then.</summary>
    Bound,

    /// <summary>
    /// Parameters take fields of a form: as <see cref="Bound"/>, but a body whose Content-Type is not that of a form is
    /// refused before it arrives.
    /// </summary>
    Form,
}
