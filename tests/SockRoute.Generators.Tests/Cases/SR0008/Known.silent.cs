using SockRoute;

public enum Order { Newest, Oldest }

public class Posts
{
    [Get("/{a:int}/{b:long}/{c:float}/{d:double}/{e:decimal}/{f:bool}/{g:guid}/{h:date}/{i:datetime}")]
    public string A(int a, long b, float c, double d, decimal e, bool f, Guid g, DateOnly h, DateTime i) => "";

    [Get("/{a:alpha}/{b:slug}/{c:length(3)}/{d:length(1, 5)}/{e:min(1)}/{f:max(-1)}/{g:range(1,5)}/{h:minlength(2)}")]
    public string B(string a, string b, string c, string d, long e, long f, int g, string h) => "";

    [Get("/x/{a:maxlength(3)}/{order:enum}/{isbn:isbn}/{b:int:min(1)}")]
    public string C(string a, Order order, string isbn, int b) => "";

    [RouteConstraint("isbn")]
    internal static bool IsIsbn(ReadOnlySpan<char> text) => text.Length == 10;
}
