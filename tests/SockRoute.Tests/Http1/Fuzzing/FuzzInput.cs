namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>
/// Makes up what a client sends: requests by the grammar or known ones, and then none to three mutations.
/// </summary>
internal static class FuzzInput
{
    /// <summary>Heads with a known answer; many are refused.</summary>
    private static readonly string[] Seeds =
        [.. HeadTable.Good.Keys, .. HeadTable.Bad.Keys.Where(seed => seed.Length < 200)];

    public static string Next(Random random)
    {
        var text = Start(random);
        for (var count = Math.Max(random.Next(5) - 1, 0); count > 0; count--)
        {
            text = Mutator.Mutate(text, random);
        }

        return text;
    }

    private static string Start(Random random) => random.Next(10) switch
    {
        0 => Seed(random),
        1 => Pipeline(random) + Seed(random),
        2 => Mutator.Splice(Pipeline(random), Pipeline(random), random),
        _ => Pipeline(random),
    };

    private static string Pipeline(Random random) => new RequestGrammar(random).WritePipeline();

    private static string Seed(Random random) => Seeds[random.Next(Seeds.Length)];
}
