using SockRoute;

namespace SR0030;

[Route("/sr0030")]
public abstract class Handlers;
