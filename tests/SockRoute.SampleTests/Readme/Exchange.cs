using System.Text;

namespace SockRoute.SampleTests.Readme;

/// <summary>A request, and the answer that is expected.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The path and query.</param>
/// <param name="Body">The body that is sent, if any.</param>
/// <param name="Status">The status code of the answer.</param>
/// <param name="Answer">The body of the answer: all of it after success, a part otherwise and beside a field.</param>
/// <param name="Field">The beginning of a header field line of the answer, if any; lists in ordinal order.</param>
internal sealed record Exchange(
    string Method, string Target, string? Body, int Status, string Answer, string? Field = null)
{
    public static Exchange Get(string target, int status, string answer, string? field = null) =>
        new("GET", target, null, status, answer, field);

    /// <summary>A form that is posted.</summary>
    public static Exchange Form(string target, string form, int status, string answer) =>
        new("POST", target, form, status, answer) { ContentType = "application/x-www-form-urlencoded" };

    /// <summary>JSON that is posted.</summary>
    public static Exchange Json(string target, string json, int status, string answer, string? field = null) =>
        new("POST", target, json, status, answer, field) { ContentType = "application/json" };

    /// <summary>What the body is sent as.</summary>
    public string ContentType { get; private init; } = "text/plain";

    /// <summary>Sends the request and compares the answer.</summary>
    public async Task VerifyAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), Target);
        request.Content = Body is null ? null : new StringContent(Body, Encoding.UTF8, ContentType);
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();

        var what = $"{Method} {Target}";
        Assert.Equal($"{what}: {Status}", $"{what}: {(int)response.StatusCode}");
        if (Status < 300 && Field is null)
        {
            Assert.Equal($"{what}: {Answer}", $"{what}: {answer}");
        }

        Assert.Contains(Answer, answer, StringComparison.Ordinal);
        if (Field is not null)
        {
            Assert.Contains(Lines(response), line => line.StartsWith(Field, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<string> Lines(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .Select(field => $"{field.Key}: {string.Join(", ", field.Value.Order(StringComparer.Ordinal))}");
}
