using SockRoute;

[Hub([|"chat"|])] public class A;
[Hub([|""|])] public class B;
[Hub("/chat/[|{|]room}")] public class C;
[Hub("/chat/[|}|]")] public class D;
[Hub([|null!|])] public class E;
