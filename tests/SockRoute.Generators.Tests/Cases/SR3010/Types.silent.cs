using SockRoute;
using static SockRoute.Results;

public record Pair<T>(T Count);

public static class Answers
{
    public static IResult Closed(int value) => Results.Ok(value);
    public static IResult ClosedPair() => Results.BadRequest<Pair<int>>(new(1));
    public static IResult Static() => NotFound(new[] { "a" });
    public static IResult Nothing() => Ok();
    public static IResult Null() => Ok<string?>(null);
    public static IEnumerable<IResult> Group(int[] values) => values.Select(Results.Ok);
    public static Ok<T> Own<T>(T value) => Other.Ok(value)!;
    public static Ok<Pair<int>> Typed() => Ok(new Pair<int>(1));
    public static string Name() => nameof(Results.Ok);
}

public static class Other
{
    public static Ok<T>? Ok<T>(T value) => null;
}
