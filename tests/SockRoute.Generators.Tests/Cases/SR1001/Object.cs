using SockRoute;

public class Posts
{
    [Get("/a/{[|nummber|]}")]
    public void A([AsParameters] Show show) { }

    [Get("/b/{[|id|]}")]
    public void B([AsParameters] Marked marked) { }

    [Get("/c/{[|key|]}")]
    public void C([AsParameters] Paging paging) { }

    [Get("/d/{[|key|]:int}")]
    public void D([AsParameters] Show show) { }
}

public record Show(int Number);

public record Marked([FromQuery] int Id);

public record Paging(int Page = 1, int Size = 20);
