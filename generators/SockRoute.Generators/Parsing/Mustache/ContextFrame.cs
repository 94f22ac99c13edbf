using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>One place of the context stack, as far as the compiler knows it: an expression and its type.</summary>
internal sealed class ContextFrame(ContextFrame? outer, BoundValue value)
{
    public ContextFrame? Outer { get; } = outer;

    public BoundValue Value { get; } = value;

    /// <summary>The frames from the innermost to the outermost.</summary>
    public IEnumerable<ContextFrame> FromTop()
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            yield return frame;
        }
    }

    /// <summary>The frames that a name can still lead to: of two with one type, the inner hides the outer.</summary>
    public IEnumerable<ContextFrame> Visible()
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        return FromTop().Where(frame => seen.Add(frame.Value.Type) && (frame == this || frame.Value.HasMembers));
    }
}
