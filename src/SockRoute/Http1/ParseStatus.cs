namespace SockRoute.Http1;

/// <summary>How far a parser got. "Not enough bytes yet" is a normal answer.</summary>
internal enum ParseStatus
{
    Done,
    NeedMore,
    Invalid,
}
