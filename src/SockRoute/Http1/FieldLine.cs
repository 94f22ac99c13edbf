using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>Where the name and the value of a header field stand.</summary>
internal readonly record struct FieldLine(Slice Name, Slice Value);
