namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Makes an input that fails as short as it can by leaving parts out.</summary>
internal static class Minimiser
{
    /// <summary>Leaves out parts, large ones first, as long as what is left still fails.</summary>
    public static string Minimise(string text, Func<string, bool> fails)
    {
        for (var length = text.Length / 2; length > 0;)
        {
            var before = text.Length;
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

            length = length > 1 ? length / 2 : text.Length < before ? 1 : 0;
        }

        return text;
    }
}
