namespace SockRoute;

/// <summary>What a handler can return instead of plain text or bytes: something that writes a response.</summary>
public interface IResult
{
    /// <summary>Writes status, headers and body. Blocks when the body is large and the client slow.</summary>
    /// <param name="context">The request and its response.</param>
    void Execute(HttpContext context);
}
