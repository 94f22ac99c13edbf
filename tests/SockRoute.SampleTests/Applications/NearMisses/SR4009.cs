using SockRoute;

namespace SR4009;

[Hub("/sr4009")]
public class Chat;

public class Pages
{
    [Get("/sr4009/rooms")] public string Rooms() => "";
}
