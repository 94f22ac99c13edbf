namespace SockRoute;

/// <summary>The request methods that a route can name, as a set. A method outside of it matches no route.</summary>
[Flags]
public enum HttpMethods
{
    /// <summary>No method, or one that no route can name.</summary>
    None = 0,

    /// <summary><c>GET</c>, RFC 9110 9.3.1.</summary>
    Get = 1,

    /// <summary><c>HEAD</c>, RFC 9110 9.3.2.</summary>
    Head = 2,

    /// <summary><c>POST</c>, RFC 9110 9.3.3.</summary>
    Post = 4,

    /// <summary><c>PUT</c>, RFC 9110 9.3.4.</summary>
    Put = 8,

    /// <summary><c>PATCH</c>, RFC 5789.</summary>
    Patch = 16,

    /// <summary><c>DELETE</c>, RFC 9110 9.3.5.</summary>
    Delete = 32,

    /// <summary><c>OPTIONS</c>, RFC 9110 9.3.7.</summary>
    Options = 64,
}
