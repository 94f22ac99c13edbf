using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace SockRoute;

/// <summary>Finds out at start which services of controllers and handlers are missing. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServiceCheck
{
    private readonly IServiceProvider? _services;
    private readonly List<string> _missing = [];

    internal ServiceCheck(IServiceProvider? services) => _services = services;

    internal IReadOnlyList<string> Missing => _missing;

    /// <summary>Asks whether <typeparamref name="T"/> can be had, and notes it when not.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <param name="controller">The class that needs it.</param>
    /// <param name="parameter">Its constructor's parameter.</param>
    public void Require<T>(string controller, string parameter)
        where T : class => Check(typeof(T), controller, $"constructor parameter '{parameter}'");

    /// <summary>Asks whether <typeparamref name="T"/> can be had for a handler, and notes it when not.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <param name="handler">The handler that needs it.</param>
    /// <param name="parameter">Its parameter.</param>
    public void RequireForHandler<T>(string handler, string parameter)
        where T : class => Check(typeof(T), handler, $"parameter '{parameter}'");

    private void Check(Type type, string owner, string place)
    {
        if (!IsAvailable(type))
        {
            _missing.Add($"{owner} needs the service {type.ToString()} for its {place}, and "
                + (_services is null ? "WebAppOptions.Services is not set" : "WebAppOptions.Services does not have it"));
        }
    }

    // A container that can tell is asked, since making a scoped service outside of a request may be refused.
    private bool IsAvailable(Type type) =>
        _services?.GetService(typeof(IServiceProviderIsService)) is IServiceProviderIsService known
            ? known.IsService(type)
            : _services?.GetService(type) is not null;
}
