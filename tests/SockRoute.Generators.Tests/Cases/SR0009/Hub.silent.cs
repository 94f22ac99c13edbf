using SockRoute;

[Hub("/chat-room/~1")]
public class Chat;
