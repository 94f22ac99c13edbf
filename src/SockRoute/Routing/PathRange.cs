using System.ComponentModel;

namespace SockRoute;

/// <summary>Where a route parameter stands in the path: an offset and a length in bytes. For generated code.</summary>
/// <param name="Start">The offset of the first byte.</param>
/// <param name="Length">The number of bytes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct PathRange(int Start, int Length);
