using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Where a problem stands: at a symbol's name, at an attribute, or at a piece of its template. The location is found
/// only when it is asked for, because the generator never does.
/// </summary>
internal readonly struct Place
{
    private readonly ISymbol? _symbol;
    private readonly AttributeData? _attribute;
    private readonly int _start;
    private readonly int _length;

    private Place(ISymbol? symbol, AttributeData? attribute, int start, int length)
    {
        _symbol = symbol;
        _attribute = attribute;
        _start = start;
        _length = length;
    }

    public static Place Of(ISymbol symbol) => new(symbol, null, 0, 0);

    /// <summary>A piece of the template; an empty piece is the whole attribute.</summary>
    public static Place Of(AttributeData attribute, int start, int length) => new(null, attribute, start, length);

    public Location ToLocation() =>
        _attribute is not null ? TemplateLocation.Of(_attribute, _start, _length)
        : _symbol?.Locations.FirstOrDefault() ?? Location.None;
}
