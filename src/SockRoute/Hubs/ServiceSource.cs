using System.ComponentModel;

namespace SockRoute;

/// <summary>Gives a hub's constructor its services, from the application's provider itself. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServiceSource
{
    private readonly IServiceProvider? _services;

    internal ServiceSource(IServiceProvider? services) => _services = services;

    /// <summary>The service.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="InvalidOperationException">The provider does not have it.</exception>
    public T Required<T>()
        where T : class =>
        Optional<T>() ?? throw new InvalidOperationException($"The service {typeof(T).ToString()} is missing.");

    /// <summary>The service, or <see langword="null"/>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public T? Optional<T>()
        where T : class => (T?)_services?.GetService(typeof(T));
}
