using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>A parameter or member, and what it gets its value from.</summary>
internal sealed class BoundParameter(BindingTarget target, ParameterModel model)
{
    public BindingTarget Target { get; } = target;

    public ParameterModel Model { get; } = model;
}
