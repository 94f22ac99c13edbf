namespace SockRoute.WireTests.Cases;

/// <summary>All cases by their names, which begin with the section that they are about.</summary>
internal static class WireCases
{
    public static readonly IReadOnlyDictionary<string, WireCase> ByName = new[]
    {
        RequestLineCases.All, TargetCases.All, HostCases.All, FieldCases.All, LengthCases.All, CodingCases.All,
        ChunkCases.All, ConnectionCases.All, LimitCases.All,
    }.SelectMany(table => table).ToDictionary(row => row.Name);

    public static TheoryData<string> Names => [.. ByName.Keys];
}
