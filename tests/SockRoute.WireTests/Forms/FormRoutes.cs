namespace SockRoute.WireTests.Forms;

/// <summary>Handlers that take forms in every way.</summary>
public static class FormRoutes
{
    [Post("/form/post")]
    public static string Create([FromForm] NewPost post) =>
        $"{post.Title}|{post.Body ?? "null"}|{post.Draft}|{string.Join(',', post.Tags)}";

    [Post("/form/field"), Put("/form/field")] public static string Field([FromForm] string? text) => $"<{text}>";

    [Post("/form/number")] public static string Number([FromForm] int number, [FromForm] DayOfWeek day) => $"{number} {day}";

    [Post("/form/count")] public static string Count(HttpRequest request) => $"{request.ReadForm().Count} fields";

    [Post("/form/many")] public static string Many(HttpRequest request) => $"{request.ReadForm(maxFields: 200_000).Count} fields";
}

/// <summary>A form of a few fields.</summary>
/// <param name="Title">A field that has to be there.</param>
/// <param name="Body">A field that may be missing.</param>
/// <param name="Draft">A checkbox.</param>
/// <param name="Tags">Any number of fields.</param>
public sealed record NewPost(string Title, string? Body, bool Draft, IReadOnlyList<string> Tags);
