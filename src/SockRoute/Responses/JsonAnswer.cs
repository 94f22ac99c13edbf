namespace SockRoute.Responses;

/// <summary>Answers with a status code and a value as JSON. Null is no body, as in ASP.NET Core.</summary>
internal static class JsonAnswer
{
    public static void Write<T>(HttpContext context, int statusCode, T? value, string? location = null)
    {
        StatusAnswer.Write(context, statusCode, location);
        if (value is not null)
        {
            JsonResultWriter.Write(context, value, JsonContract.WriterOf<T>());
        }
    }
}
