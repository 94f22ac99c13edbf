using SockRoute;

[Hub("/a")] internal class A;
public class Outer
{
    [Hub("/b")] internal class B { [Joined] public void Came() { } }
    [Hub("/c")] public sealed record C;
}
