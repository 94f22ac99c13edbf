namespace SockRoute;

/// <summary>
/// The smallest service provider: objects that you made yourself, one of a type, shared by every request and thread. For
/// lifetimes and constructor injection among services, set <see cref="WebAppOptions.Services"/> to a container.
/// </summary>
public sealed class ServiceInstances : IServiceProvider
{
    private readonly Dictionary<Type, object> _instances = [];

    /// <summary>Adds an object under a type; a second one of that type replaces it.</summary>
    /// <typeparam name="T">The type that constructors ask for.</typeparam>
    /// <param name="instance">The object.</param>
    /// <returns>This provider, for the next call.</returns>
    public ServiceInstances Add<T>(T instance)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(instance);
        _instances[typeof(T)] = instance;
        return this;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => _instances.GetValueOrDefault(serviceType);
}
