using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromHeader] string a, [FromHeader] DateTimeOffset? b, [FromHeader] string[] c, [FromHeader] IEnumerable<string>? d, [FromHeader] DayOfWeek e, [FromHeader] int[] f, [FromHeader] List<DayOfWeek> g) { }

    [Get("/b")]
    public void B([FromCookie] Guid? a, [FromCookie] DayOfWeek b) { }

    [Get("/c")]
    public void C([FromServices] IFormatProvider a, [FromServices] Posts? b, [FromServices] object[] c, [FromServices] IServiceProvider d, [FromServices] Func<int>? e = null) { }
}
