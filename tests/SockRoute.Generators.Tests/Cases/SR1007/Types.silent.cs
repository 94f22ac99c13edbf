using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A(string a, int? b, Half c, UInt128 d, Guid e, DayOfWeek f, DayOfWeek? g, TimeOnly h, HttpContext i, CancellationToken j, nuint k) { }

    [Get("/b")]
    public void B(int[] a, List<string> b, IEnumerable<Guid>? c, [FromQuery(Name = "x")] IReadOnlyCollection<DayOfWeek> d) { }
}
