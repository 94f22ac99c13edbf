using SockRoute;

namespace Polls;

public static class Votes
{
    [Get("/{name:length(3)}")]
    public static string Show(string name) => name;
}
