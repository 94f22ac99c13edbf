using System.ComponentModel;

namespace SockRoute;

/// <summary>Gives a controller's constructor and a handler their services. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ControllerServices
{
    /// <summary>The service.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="context">The request.</param>
    /// <exception cref="InvalidOperationException">The provider no longer has it.</exception>
    public static T Required<T>(HttpContext context)
        where T : class =>
        Optional<T>(context) ?? throw new InvalidOperationException($"The service {typeof(T).ToString()} is missing.");

    /// <summary>The service, or <see langword="null"/>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="context">The request.</param>
    public static T? Optional<T>(HttpContext context)
        where T : class =>
        context.RootServices is null ? null : (T?)context.Services.GetService(typeof(T));
}
