namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Makes an input that fails as short as it can by leaving parts out.</summary>
internal static class Minimiser
{
    /// <summary>From here on every length is tried, so that whole lines go.</summary>
    private const int Short = 12;

    /// <summary>Leaves out parts, large ones first, as long as what is left still fails.</summary>
    public static string Minimise(string text, Func<string, bool> fails)
    {
        for (var before = text.Length + 1; text.Length < before;)
        {
            before = text.Length;
            for (var length = text.Length / 2; length > 0; length = length > Short ? length / 2 : length - 1)
            {
                text = LeaveOut(text, length, fails);
            }
        }

        return text;
    }

    private static string LeaveOut(string text, int length, Func<string, bool> fails)
    {
        for (var at = 0; at + length <= text.Length;)
        {
            var shorter = text.Remove(at, length);
            if (fails(shorter))
            {
                text = shorter;
            }
            else
            {
                at++;
            }
        }

        return text;
    }
}
