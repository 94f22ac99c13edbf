using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What was parsed of the parameters of a handler, for one of its routes.</summary>
internal sealed class ParsedParameters(IReadOnlyList<ParameterModel> models, IReadOnlyList<BoundParameter> bound)
{
    /// <summary>The parameters; fewer than the method has where one of them cannot be bound.</summary>
    public IReadOnlyList<ParameterModel> Models { get; } = models;

    /// <summary>All that gets a value, the members of parameter objects included, in the order of the method.</summary>
    public IReadOnlyList<BoundParameter> Bound { get; } = bound;
}
