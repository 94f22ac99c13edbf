using System.Globalization;
using System.Text;
using SockRoute.Text;

namespace SockRoute;

/// <summary>Problem details, <c>application/problem+json</c> (RFC 9457); members that are null are left out.</summary>
public sealed class ProblemHttpResult : IResult
{
    internal ProblemHttpResult(int statusCode, string? title, string? detail, string? type, string? instance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        StatusCode = statusCode;
        Title = title;
        Detail = detail;
        Type = type;
        Instance = instance;
    }

    /// <summary>The status code.</summary>
    public int StatusCode { get; }

    /// <summary>The kind of problem, the same each time.</summary>
    public string? Title { get; }

    /// <summary>What went wrong this time.</summary>
    public string? Detail { get; }

    /// <summary>A URI for the kind of problem.</summary>
    public string? Type { get; }

    /// <summary>A URI for this occurrence.</summary>
    public string? Instance { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        context.Response.StatusCode = StatusCode;
        context.Response.ContentType = "application/problem+json";
        context.Response.Write(ToJson());
    }

    private string ToJson()
    {
        var json = new StringBuilder("{");
        Append(json, "type", Type);
        Append(json, "title", Title);
        json.Append("\"status\":").Append(StatusCode.ToString(CultureInfo.InvariantCulture)).Append(',');
        Append(json, "detail", Detail);
        Append(json, "instance", Instance);
        json[^1] = '}';
        return json.ToString();
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
