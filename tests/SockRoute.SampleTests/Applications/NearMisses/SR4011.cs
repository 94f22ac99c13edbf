using SockRoute;

namespace SR4011;

public interface ICommand;
public record Say(string Text) : ICommand;

[Hub("/sr4011", Accepts = typeof(ICommand))]
public class Chat
{
    [On] public void Say(Say message) { }
}
