using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute.Responses;

/// <summary>Problem details, RFC 9457.</summary>
internal sealed class ProblemResult : IResult
{
    private readonly int _statusCode;
    private readonly string _json;

    public ProblemResult(int statusCode, string? title, string? detail, string? type, string? instance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        _statusCode = statusCode;
        var json = new StringBuilder("{");
        Append(json, "type", type);
        Append(json, "title", title);
        json.Append("\"status\":").Append(statusCode.ToString(CultureInfo.InvariantCulture)).Append(',');
        Append(json, "detail", detail);
        Append(json, "instance", instance);
        json[^1] = '}';
        _json = json.ToString();
    }

    public void Execute(HttpContext context)
    {
        context.Response.StatusCode = _statusCode;
        context.Response.ContentType = "application/problem+json";
        context.Response.Write(_json);
    }

    private static void Append(StringBuilder json, string name, string? value)
    {
        if (value is not null)
        {
            JsonText.Append(json, name);
            json.Append(':');
            JsonText.Append(json, value);
            json.Append(',');
        }
    }
}
