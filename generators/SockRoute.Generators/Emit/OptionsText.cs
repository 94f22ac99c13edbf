using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>The expression for what the attribute of a hub or a WebSocket says of clients: only what it says.</summary>
internal static class OptionsText
{
    /// <param name="type">The class of the options.</param>
    /// <param name="options">What they are.</param>
    /// <param name="framework">What stands before the names of the framework's types.</param>
    public static string New(string type, HubOptionsModel options, string framework)
    {
        var members = Members(options, framework).ToArray();
        return $"new {framework}{type}" + (members.Length == 0 ? "()" : $" {{ {string.Join(", ", members)} }}");
    }

    private static IEnumerable<string> Members(HubOptionsModel options, string framework)
    {
        if (options.Origins is { } origins)
        {
            yield return $"Origins = {List(origins)}";
        }

        if (options.Protocols is { } protocols)
        {
            yield return $"Protocols = {List(protocols)}";
        }

        if (options.SlowPeers is { } slow)
        {
            yield return $"SlowPeers = {framework}SlowPeers.{slow}";
        }

        if (options.QueueLength is { } length)
        {
            yield return $"QueueLength = {GeneratedText.Number(length)}";
        }
    }

    private static string List(EquatableArray<string> texts) => $"[{string.Join(", ", texts.Select(GeneratedText.Quote))}]";
}
