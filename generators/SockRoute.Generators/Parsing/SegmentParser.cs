using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>Takes one segment of a template apart, whose braces come in pairs: text, parameters, or both.</summary>
internal sealed class SegmentParser
{
    private readonly string _text;
    private readonly AttributeData _attribute;
    private readonly bool _isPrefix;
    private readonly TemplateContext _context;
    private readonly List<Problem> _problems;
    private readonly Dictionary<string, Place> _names;

    public SegmentParser(
        string text,
        AttributeData attribute,
        IReadOnlyList<TemplateSegment> before,
        bool isPrefix,
        TemplateContext context,
        List<Problem> problems)
    {
        _text = text;
        _attribute = attribute;
        _isPrefix = isPrefix;
        _context = context;
        _problems = problems;
        _names = before
            .SelectMany(static segment => segment.Parts)
            .Where(static part => part.IsParameter)
            .ToDictionary(static part => part.Text, static part => part.Place, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The segment between two offsets, or null and one problem.</summary>
    public TemplateSegment? Parse(int start, int end, bool isLast)
    {
        var parts = new List<TemplatePart>();
        for (var at = start; at < end || parts.Count == 0;)
        {
            var isParameter = at < end && _text[at] == '{';
            var stop = isParameter ? _text.IndexOf('}', at) + 1 : LiteralEnd(at, end);
            var isWhole = at == start && stop == end;
            var part = isParameter
                ? ParseParameter(at, stop, isLast, isWhole, parts.LastOrDefault())
                : Literal(at, stop);
            if (part is null)
            {
                return null;
            }

            parts.Add(part);
            at = stop;
        }

        return new() { Parts = parts };
    }

    private int LiteralEnd(int at, int end)
    {
        var brace = _text.IndexOf('{', at, end - at);
        return brace < 0 ? end : brace;
    }

    private TemplatePart Literal(int start, int end) => new()
    {
        Kind = PartKind.Literal,
        Text = _text.Substring(start, end - start),
        Attribute = _attribute,
        Start = start,
        IsInPrefix = _isPrefix,
    };

    private TemplatePart? ParseParameter(int start, int end, bool isLast, bool isWhole, TemplatePart? before)
    {
        var parameter = ParameterText.Read(_text.Substring(start, end - start));
        return HasName(parameter, start)
            && HasPlace(parameter, start, isLast, isWhole)
            && IsApart(parameter, start, before)
            && IsNew(parameter, start)
            && FindConstraints(parameter, start) is { } constraints
            ? Parameter(parameter, start, constraints)
            : null;
    }

    private bool HasName(ParameterText parameter, int start)
    {
        if (parameter.NameMistake is not { } advice)
        {
            return parameter.NotSupported is not { } instead
                || Fail(RouteDescriptors.TemplateNotSupported, start, parameter.Text.Length, parameter.Text, instead);
        }

        // An empty name has no width of its own.
        var width = parameter.Name.Length;
        return Fail(
            RouteDescriptors.TemplateParameterName,
            width > 0 ? start + parameter.NameStart : start,
            width > 0 ? width : parameter.Text.Length,
            width > 0 ? parameter.Name : parameter.Text,
            advice);
    }

    private bool HasPlace(ParameterText parameter, int start, bool isLast, bool isWhole)
    {
        var isCatchAll = parameter.Kind != PartKind.Parameter;
        if (!isCatchAll && !parameter.IsOptional && parameter.Default is null)
        {
            return true;
        }

        var advice = _isPrefix ? "move it from the prefix to the templates"
            : !isWhole ? "it is a segment of its own, so remove the text beside it"
            : isCatchAll && !isLast ? "nothing can stand behind it"
            : null;
        var descriptor = isCatchAll ? RouteDescriptors.TemplateCatchAll : RouteDescriptors.TemplateOptional;
        return advice is null || Fail(descriptor, start, parameter.Text.Length, parameter.Text, advice);
    }

    private bool IsApart(ParameterText parameter, int start, TemplatePart? before)
    {
        if (before is not { IsParameter: true, Written: { } first })
        {
            return true;
        }

        var length = first.Text.Length;
        return Fail(
            RouteDescriptors.TemplateAdjacent,
            start - length,
            length + parameter.Text.Length,
            $"{{{first.Name}}}",
            $"{{{parameter.Name}}}");
    }

    private bool IsNew(ParameterText parameter, int start)
    {
        var place = Place.Of(_attribute, start + parameter.NameStart, parameter.Name.Length);
        if (_names.TryGetValue(parameter.Name, out var first))
        {
            _problems.Add(new(RouteDescriptors.TemplateRepeatedName, place, parameter.Name, _text) { Other = first });
            return false;
        }

        _names.Add(parameter.Name, place);
        return true;
    }

    private List<ConstraintModel>? FindConstraints(ParameterText parameter, int start)
    {
        var constraints = new List<ConstraintModel>();
        foreach (var (text, offset) in parameter.Constraints)
        {
            if (!_context.TryFind(text, parameter.Name, out var constraint))
            {
                var (fault, advice) = Constraints.FindMistake(text, _context.OwnConstraints);
                Fail(
                    RouteDescriptors.TemplateConstraint,
                    start + offset - (text.Length > 0 ? 0 : 1),
                    Math.Max(1, text.Length),
                    text,
                    fault,
                    advice);
            }

            if (constraint is null)
            {
                return null;
            }

            constraints.Add(constraint);
        }

        return constraints;
    }

    private TemplatePart? Parameter(ParameterText parameter, int start, List<ConstraintModel> constraints)
    {
        var part = new TemplatePart
        {
            Kind = parameter.Kind,
            Text = parameter.Name,
            Attribute = _attribute,
            Start = start + parameter.NameStart,
            IsInPrefix = _isPrefix,
            Written = parameter,
            Constraints = constraints,
        };
        return CanHold(part) ? part : null;
    }

    // An enum without members is one that could not be found, which is told with the method.
    private bool CanHold(TemplatePart part)
    {
        var isKnown = part.Constraints.All(static c => c.Kind != ConstraintKind.Enum || c.Members.Count > 0);
        if (part.Constraints.Count < 2 || !isKnown
            || SegmentRelations.Example(new() { Parts = new([part.ToModel()]), IsOptional = false }) is not null)
        {
            return true;
        }

        _problems.Add(new(RouteDescriptors.ConstraintsExclude, part.PlaceOfConstraints, part.Text));
        return false;
    }

    private bool Fail(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments)
    {
        _problems.Add(new(descriptor, Place.Of(_attribute, start, length), arguments));
        return false;
    }
}
