if (!ClientOptions.TryParse(args, out var options, out var mistake))
{
    Console.Error.WriteLine($"error: {mistake}; --help lists the options");
    return 2;
}

if (options.Help)
{
    Console.Write(ClientOptions.HelpText);
    return 0;
}

try
{
    return options.Method is null ? Conversation.Hold(options) : SingleRequest.Send(options);
}
catch (IOException exception)
{
    Console.Error.WriteLine("error: " + exception.Message.ReplaceLineEndings(" "));
    return 1;
}
