using SockRoute;

namespace SR4003;

[Hub("/sr4003")]
public class Chat
{
    [On("number")] public void A(int number) { }
}
