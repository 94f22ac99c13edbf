namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Limits so small that inputs reach them.</summary>
internal static class FuzzLimits
{
    public const int Line = 120;
    public const int Fields = 400;
    public const int FieldCount = 10;
    public const int Body = 60;
    public const int Requests = 5;

    /// <summary>How many unread bytes of a body of known length are dropped for the sake of the next request.</summary>
    public const int Skipped = 256 * 1024;

    public static ServerLimits Create() => new()
    {
        MaxRequestLineSize = Line,
        MaxRequestHeadersTotalSize = Fields,
        MaxRequestHeaderCount = FieldCount,
        MaxRequestBodySize = Body,
        MaxRequestsPerConnection = Requests,
    };
}
