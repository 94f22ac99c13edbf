using System.Diagnostics.CodeAnalysis;
using SockRoute;

[Hub("/a")] public static class [|A|];
[Hub("/b")] public abstract class [|B|];
[Hub("/c")] public class [|C|]<T>;
[Hub("/d")] file class [|D|];
[Hub("/e")] [Experimental("E1")] public class [|E|];
public class Outer
{
    [Hub("/f")] private class [|F|] { [Joined] public void Came() { } }
}
