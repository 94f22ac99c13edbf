using System.ComponentModel;
using SockRoute.Hubs;

namespace SockRoute;

/// <summary>The hubs of an application that starts. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HubRegistry
{
    private readonly HubSettings _settings;

    // No dictionary: the comparison of types would bring the run-time type loader into every executable.
    private readonly List<HubLines> _hubs;
    private readonly string _prefix;

    internal HubRegistry(HubSettings settings)
        : this(settings, [], "")
    {
    }

    private HubRegistry(HubSettings settings, List<HubLines> hubs, string prefix)
    {
        _settings = settings;
        _hubs = hubs;
        _prefix = prefix;
    }

    /// <summary>The hubs, in the order in which they were added.</summary>
    internal IReadOnlyList<HubLines> All => _hubs;

    /// <summary>Makes a hub.</summary>
    /// <typeparam name="THub">Its class.</typeparam>
    /// <param name="path">Its path in this project.</param>
    /// <param name="options">What its attribute says.</param>
    /// <param name="make">Makes the code that calls its methods.</param>
    /// <exception cref="StartupException">The length of the queue is none.</exception>
    public HubHost Add<THub>(string path, HubOptions options, Func<ServiceSource, HubDispatcher> make)
        where THub : class
    {
        if (options.QueueLength < 1)
        {
            throw new StartupException(
                $"{typeof(THub)}: QueueLength is {options.QueueLength}; it must be at least 1");
        }

        var host = new HubHost(_prefix + path, options, make(new ServiceSource(_settings.Services)), _settings);
        _hubs.Add(HubLines.Of<THub>(host));
        return host;
    }

    /// <summary>The same registry for a project that is mounted.</summary>
    /// <param name="prefix">Where it is mounted.</param>
    public HubRegistry Under(string prefix) => new(_settings, _hubs, _prefix + prefix);

    /// <exception cref="InvalidOperationException">The application has no such hub.</exception>
    internal Peers Peers<THub>()
    {
        foreach (var hub in _hubs)
        {
            if (hub.HubType == typeof(THub))
            {
                return hub.Peers;
            }
        }

        throw new InvalidOperationException($"{typeof(THub)} is no hub of this application.");
    }
}
