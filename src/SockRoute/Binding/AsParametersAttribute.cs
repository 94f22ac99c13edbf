namespace SockRoute;

/// <summary>
/// Makes the parameter's value of several parameters: those of the type's one constructor, and its settable properties.
/// Each is bound as if it were a parameter of the handler itself, by its attribute or without one.
/// </summary>
/// <remarks>
/// The type is a class, struct or record that is not abstract and has one constructor that generated code can call. A
/// member has its own name with the first letter in lower case, unless its attribute says another; a constructor's
/// defaults count as those of a handler do. A property that is not required keeps its initial value when the request has
/// nothing for it. Objects do not nest. Links to the route take the members as arguments.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AsParametersAttribute : Attribute;
