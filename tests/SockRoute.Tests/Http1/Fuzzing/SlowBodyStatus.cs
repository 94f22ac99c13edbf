namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>What is the matter with a body.</summary>
internal enum SlowBodyStatus
{
    Whole,
    Incomplete,
    Malformed,
    TooLarge,
}
