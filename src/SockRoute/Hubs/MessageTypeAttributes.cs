using System.ComponentModel;

namespace SockRoute;

/// <summary>
/// Marks a type parameter of a method of the framework's whose values are sent as messages: the generator looks for the
/// calls, and writes the code for every type with which the method is called.
/// </summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MessageOutAttribute : Attribute;

/// <summary>
/// Marks a type parameter of a method of the framework's whose values are read from messages: the generator looks for the
/// calls, and writes the code for every type with which the method is called.
/// </summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MessageInAttribute : Attribute;
