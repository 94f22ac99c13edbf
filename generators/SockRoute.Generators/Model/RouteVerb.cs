namespace SockRoute.Generators.Model;

/// <summary>
/// The request method that a route names. The names are those of <c>SockRoute.HttpMethods</c> and of the attributes.
/// </summary>
internal enum RouteVerb
{
    Delete,
    Get,
    Head,
    Options,
    Patch,
    Post,
    Put,
}
