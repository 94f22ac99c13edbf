namespace SockRoute.Responses;

/// <summary>Answers with a status code, and where something is that it is about.</summary>
internal static class StatusAnswer
{
    public static void Write(HttpContext context, int statusCode, string? location = null)
    {
        context.Response.StatusCode = statusCode;
        if (location is not null)
        {
            context.Response.Headers["Location"] = location;
        }
    }
}
