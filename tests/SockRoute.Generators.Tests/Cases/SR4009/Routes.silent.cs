using SockRoute;

[Hub("/chat")]
public class Chat
{
    [Joined] public void Came() { }

    public class Pages
    {
        [Get("/rooms")] public string Rooms() => "";
    }
}
