using ChatMessages;
using SockRoute;

/// <summary>
/// Listens and talks at once: what comes is printed by the client's own thread, and what is typed is sent by this one.
/// </summary>
internal sealed class Conversation
{
    private const int Success = 0;
    private const int Failure = 1;

    private readonly ManualResetEventSlim _hasSaidGoodbye = new();
    private volatile bool _isLeaving;
    private volatile bool _isWelcome;

    private Conversation()
    {
    }

    /// <exception cref="IOException">There is no server, or the connection is lost.</exception>
    public static int Hold(ClientOptions options)
    {
        var conversation = new Conversation();
        using var client = MessageClient.Connect(
            options.Url.AbsoluteUri, new MessageClientOptions(), conversation.Listen);
        client.Send(new Login(options.User, options.Password));
        try
        {
            conversation.Talk(client);
        }
        catch (IOException)
        {
            // The connection is lost: the other thread finds out too, says why, and ends the program.
        }

        // Answers that are on their way still come, then the server closes the connection.
        conversation._hasSaidGoodbye.Wait();
        return Success;
    }

    private void Listen(MessageClient client)
    {
        client.On<Welcome>(welcome =>
        {
            _isWelcome = true;
            Print(welcome);
        });
        client.On<Said>(Print);
        client.On<Entered>(Print);
        client.On<Gone>(Print);
        client.On<RoomList>(Print);
        client.On<UserList>(Print);
        client.On<ChatError>(Hear);
        client.Disconnected += End;
    }

    private void Talk(MessageClient client)
    {
        while (Console.ReadLine() is { } line && line.Trim() != "/quit")
        {
            Send(client, line.Trim());
        }

        _isLeaving = true;
        client.Send(new Quit());
    }

    private static void Send(MessageClient client, string line)
    {
        switch (line.Split(' ', 2, StringSplitOptions.TrimEntries))
        {
            case ["/join", var room]:
                client.Send(new Join(room));
                break;
            case ["/rooms"]:
                client.Send(new Rooms());
                break;
            case ["/who"]:
                client.Send(new Who());
                break;
            case [['/', ..], ..]:
                Console.Error.WriteLine("The commands are /join ROOM, /rooms, /who and /quit.");
                break;
            case not [""]:
                client.Send(new Say(line));
                break;
        }
    }

    private void Hear(ChatError error)
    {
        Console.Error.WriteLine(error.ToText());
        if (!_isWelcome)
        {
            Environment.Exit(Failure);
        }
    }

    // The thread that talks may be waiting for a line, which may never come.
    private void End(Exception? failure)
    {
        if (_isLeaving && failure is null)
        {
            _hasSaidGoodbye.Set();
            return;
        }

        var reason = failure is null ? "" : ": " + failure.Message;
        Console.Error.WriteLine("error: the server has closed the connection" + reason);
        Environment.Exit(Failure);
    }

    private static void Print(ITextMessage message) => Console.WriteLine(message.ToText());
}
