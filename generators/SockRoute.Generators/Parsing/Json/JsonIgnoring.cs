namespace SockRoute.Generators.Parsing.Json;

/// <summary>The values of <c>JsonIgnoreCondition</c>.</summary>
internal enum JsonIgnoring
{
    Never = 0,
    Always = 1,
    WhenWritingDefault = 2,
    WhenWritingNull = 3,
    WhenWriting = 4,
    WhenReading = 5,
}
