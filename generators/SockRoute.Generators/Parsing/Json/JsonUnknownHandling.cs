namespace SockRoute.Generators.Parsing.Json;

/// <summary>The values of <c>JsonUnknownDerivedTypeHandling</c>.</summary>
internal enum JsonUnknownHandling
{
    Refuse = 0,
    Base = 1,
    Nearest = 2,
}
