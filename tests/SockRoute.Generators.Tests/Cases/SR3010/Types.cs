using SockRoute;

public record Pair<T>(int Count);

public static class Answers
{
    private record Secret(int Id);

    public static IResult Open<T>(T value) => Results.[|Ok|](value);
    public static IResult OpenList<T>(List<T> value) => Results.[|Json|](value);
    public static IResult OpenPair<T>() => Results.[|BadRequest<Pair<T>>|](new(1));
    public static IResult Object(object value) => Results.[|Ok|](value);
    public static IResult Anonymous() => Results.[|NotFound|](new { Id = 1 });
    public static IResult Tuple() => Results.[|Conflict|]((1, 2));
    public static IResult Dynamic(dynamic value) => Results.[|Ok|](value);
    public static IResult Private() => Results.[|Created|]("/", new Secret(1));
    public static IResult Later(Task<int> value) => Results.[|Accepted|]("/", value);
    public static IResult Nested() => Results.[|Ok|](Results.Ok());
    public static IEnumerable<IResult> Group(object[] values) => values.Select(Results.[|Ok|]);
    public static IResult Pieces(IAsyncEnumerable<int> values) => Results.[|Ok|](values);
}
