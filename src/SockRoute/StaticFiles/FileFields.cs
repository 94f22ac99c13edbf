namespace SockRoute.StaticFiles;

/// <summary>The fields of a request that decide how a file is sent, as a set.</summary>
[Flags]
internal enum FileFields
{
    None = 0,
    IfMatch = 1,
    IfNoneMatch = 2,
    IfModifiedSince = 4,
    IfUnmodifiedSince = 8,
    IfRange = 16,
    Range = 32,
    AcceptEncoding = 64,
}
