using SockRoute;

public record Plain(object Data);
public record Deep(List<Plain> Plains);

public static class Answers
{
    public static IResult A() => Results.[|Ok|](new Plain(""));
    public static IResult B(List<Deep> all) => Results.[|Ok|](all);
}
