using SockRoute;

public class Posts
{
    [Get("/a")]
    public void A([FromHeader] Uri [|link|], [FromHeader] HttpContext [|context|], [FromHeader] int?[] [|ids|], [FromHeader] string?[] [|texts|], [FromHeader] IFormatProvider [|format|]) { }

    [Get("/b")]
    public void B([FromCookie] string[] [|values|], [FromCookie] object? [|any|]) { }

    [Get("/c")]
    public void C([FromServices] int [|number|], [FromServices] string [|text|], [FromServices] DateTime? [|time|], [FromServices] HttpRequest [|request|], [FromServices] params IFormatProvider[] [|formats|]) { }
}
