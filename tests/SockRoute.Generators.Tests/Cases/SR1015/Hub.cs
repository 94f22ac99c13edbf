using SockRoute;

[Hub("/chat")]
public class [|Chat|]
{
    private Chat()
    {
    }
}
