using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Binding;

/// <summary>
/// Answers a request whose parameters cannot be read: 400 with all of them, as problem details (RFC 9457), the same in
/// every environment.
/// </summary>
internal static class BindingProblem
{
    private const string ContentType = "application/problem+json";

    public static void Answer(HttpContext context, IReadOnlyList<BindingFailure> failures)
    {
        var json = new StringBuilder();

        // RFC 9457 4.2.1: without a type of its own, a problem has the title of its status code.
        json.Append("{\"title\":\"Bad Request\",\"status\":400,\"errors\":[");
        for (var i = 0; i < failures.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            Append(json, failures[i]);
        }

        json.Append("]}");
        context.Response.StatusCode = 400;
        context.Response.ContentType = ContentType;
        context.Response.Write(json.ToString());
    }

    private static void Append(StringBuilder json, BindingFailure failure)
    {
        json.Append("{\"name\":");
        JsonText.Append(json, failure.Name);
        json.Append(",\"source\":");
        JsonText.Append(json, failure.Source);
        json.Append(",\"reason\":");
        JsonText.Append(json, failure.Reason);
        if (failure.Place is { } place)
        {
            json.Append(",\"path\":");
            JsonText.Append(json, place.Path);
            json.Append(CultureInfo.InvariantCulture, $",\"line\":{place.Line},\"column\":{place.Column}");
        }

        if (failure.Received is { } received)
        {
            json.Append(",\"received\":");
            JsonText.Append(json, received);
        }

        json.Append(",\"expected\":");
        JsonText.Append(json, failure.Expected);
        json.Append('}');
    }
}
