using SockRoute;

[Hub("/chat[|?|]room")]
public class Chat;
