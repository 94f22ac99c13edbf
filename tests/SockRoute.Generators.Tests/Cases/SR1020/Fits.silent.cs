using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/a/{x?}")]
    public string A(int? x) => $"{x}";

    [Get("/b/{x?}")]
    public string B(string x = "b") => x;

    [Get("/c/{x=1}/{y:int=1}")]
    public string C(int x, int y = 1) => $"{x}{y}";

    [Get("/d/{a=x}/{b=true}/{c=newest}/{d=1.5}/{e=-7}/{f=2026-02-28}/{g=6F9619FF-8B86-D011-B42D-00CF4FC964FF}")]
    public string D(string a, bool b, Order c, decimal d, long e, DateOnly f, Guid g) => "";

    [Get("/e/{a=1.5}/{b=2e3}/{c=7}/{d=255}/{e=x}/{f=7}")]
    public string E(float a, double b, ulong c, byte d, char e, uint? f) => "";
}
