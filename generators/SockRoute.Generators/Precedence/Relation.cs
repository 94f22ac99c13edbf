namespace SockRoute.Generators.Precedence;

/// <summary>How what one segment, or one route, takes lies to what another one takes.</summary>
internal enum Relation
{
    /// <summary>Nothing is taken by both.</summary>
    Apart,

    /// <summary>Both take the same.</summary>
    Equal,

    /// <summary>The first takes a part of what the second takes: it is more specific.</summary>
    Within,

    /// <summary>The second takes a part of what the first takes.</summary>
    Around,

    /// <summary>Something is taken by both, and each takes something that the other does not.</summary>
    Overlap,
}
