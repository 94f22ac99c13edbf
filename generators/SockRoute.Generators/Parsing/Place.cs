using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Where a problem stands: at a symbol's name, at an attribute, at a piece of its template, or in another file. The
/// location is found only when it is asked for, because the generator never does.
/// </summary>
internal readonly struct Place
{
    private readonly ISymbol? _symbol;
    private readonly AttributeData? _attribute;
    private readonly int? _argument;
    private readonly int _start;
    private readonly int _length;
    private readonly string? _name;
    private readonly SyntaxTree? _tree;
    private readonly TextSpan _span;
    private readonly string? _file;
    private readonly TemplatePlace? _piece;
    private readonly Location? _location;

    private Place(
        ISymbol? symbol, AttributeData? attribute, int? argument, int start, int length, string? name = null)
    {
        _name = name;
        _argument = argument;
        _symbol = symbol;
        _attribute = attribute;
        _start = start;
        _length = length;
        _tree = null;
        _span = default;
        _file = null;
        _piece = null;
        _location = null;
    }

    private Place(Location location)
        : this(null, null, null, 0, 0) =>
        _location = location;

    private Place(SyntaxTree tree, TextSpan attribute, int length)
        : this(null, null, null, 0, length)
    {
        _tree = tree;
        _span = attribute;
    }

    private Place(string file, TemplatePlace piece)
        : this(null, null, null, 0, 0)
    {
        _file = file;
        _piece = piece;
    }

    /// <summary>A piece of a file that is no C#.</summary>
    public static Place Of(string file, TemplatePlace piece) => new(file, piece);

    /// <summary>An expression, whole.</summary>
    public static Place Of(ExpressionSyntax expression) => new(expression.GetLocation());

    public static Place Of(ISymbol symbol) => new(symbol, null, null, 0, 0);

    /// <summary>The name of the handler's parameter.</summary>
    public static Place Of(BindingTarget target) => Of(target.Parameter);

    /// <summary>A piece of the template; an empty piece is the whole attribute.</summary>
    public static Place Of(AttributeData attribute, int start, int length) =>
        new(null, attribute, null, start, length);

    /// <summary>The template of an attribute that is known by its place only.</summary>
    public static Place Of(SyntaxTree tree, TextSpan attribute, int length) => new(tree, attribute, length);

    /// <summary>A piece of the text of one argument; an empty piece is the whole argument.</summary>
    public static Place Of(AttributeData attribute, int argument, int start, int length) =>
        new(null, attribute, argument, start, length);

    /// <summary>The value of an argument that has a name.</summary>
    public static Place OfArgument(AttributeData attribute, string name) => new(null, attribute, null, 0, 0, name);

    /// <summary>File and line in words: the output of a build shows no additional location.</summary>
    public string FileAndLine
    {
        get
        {
            var span = ToLocation().GetLineSpan();
            var line = (span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
            return $"{Path.GetFileName(span.Path)}({line})";
        }
    }

    public Location ToLocation() =>
        _location is not null ? _location
        : _file is not null && _piece is not null ? ToLocation(_file, _piece)
        : _tree is not null ? TemplateLocation.Of(_tree.GetRoot().FindNode(_span), _start, _length)
        : _attribute is not null && _name is not null ? TemplateLocation.OfArgument(_attribute, _name)
        : _attribute is not null && _argument is { } argument ? ArgumentLocation.Of(_attribute, argument, _start, _length)
        : _attribute is not null ? TemplateLocation.Of(_attribute, _start, _length)
        : _symbol?.Locations.FirstOrDefault() ?? Location.None;

    private static Location ToLocation(string file, TemplatePlace piece) => Location.Create(
        file,
        new(piece.Start, piece.Length),
        new(new(piece.Line, piece.Column), new(piece.EndLine, piece.EndColumn)));
}
