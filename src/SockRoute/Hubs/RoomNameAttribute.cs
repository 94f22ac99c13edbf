using System.ComponentModel;

namespace SockRoute;

/// <summary>Marks a parameter that is the name of a room: the compiler looks at those that are constants.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoomNameAttribute : Attribute;
