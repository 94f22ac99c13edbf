using SockRoute;

[Hub("/")] public class A;
[Hub("/chat")] public class B;
[Hub("/chat/rooms/")] public class C;
