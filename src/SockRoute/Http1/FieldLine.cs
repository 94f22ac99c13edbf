using SockRoute.Text;

namespace SockRoute.Http1;

/// <summary>Where the name and the value of a header field stand.</summary>
internal readonly struct FieldLine(Slice name, Slice value)
{
    public Slice Name { get; } = name;

    public Slice Value { get; } = value;
}
