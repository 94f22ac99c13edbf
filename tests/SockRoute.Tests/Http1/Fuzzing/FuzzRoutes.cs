namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Which path uses its body how: its first letter tells.</summary>
internal static class FuzzRoutes
{
    public static BodyUse UseOf(string path) => (path.Length > 1 ? path[1] : ' ') switch
    {
        'b' => BodyUse.Bound,
        's' => BodyUse.Streamed,
        'g' => BodyUse.Gulped,
        'a' => BodyUse.AfterAnswer,
        'u' => BodyUse.Unlimited,
        _ => BodyUse.Ignored,
    };
}
