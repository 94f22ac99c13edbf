using System.Text.Json.Serialization;
using SockRoute;

public record Plain([property: JsonIgnore] object Data);
public record Deep(List<Plain> Plains);

public static class Answers
{
    public static IResult A() => Results.Ok(new Plain(""));
    public static IResult B(List<Deep> all) => Results.Ok(all);
}
