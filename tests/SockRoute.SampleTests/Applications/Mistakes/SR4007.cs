using SockRoute;

namespace SR4007;

[Hub("/sr4007")]
public abstract class [|Chat;
