namespace SockRoute;

/// <summary>
/// Makes a static method <c>bool Name(ReadOnlySpan&lt;char&gt;)</c> of this project a constraint of route parameters:
/// <c>{id:isbn}</c>. It is asked before the request is handled, about text of at most 256 characters, and must not block or throw.
/// </summary>
/// <param name="name">The name of the constraint: letters, digits and <c>_</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RouteConstraintAttribute(string? name) : Attribute
{
    /// <summary>The name of the constraint, as templates write it.</summary>
    public string Name { get; } = name ?? "";
}
