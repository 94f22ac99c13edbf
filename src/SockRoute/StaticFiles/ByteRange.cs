namespace SockRoute.StaticFiles;

/// <summary>Bytes of a representation, the first and the last one included.</summary>
internal readonly record struct ByteRange(long First, long Last)
{
    public long Length => Last - First + 1;
}
