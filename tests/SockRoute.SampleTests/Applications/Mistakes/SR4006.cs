using SockRoute;

namespace SR4006;

[Hub("/sr4006/[|{room}")]
public class Chat;
