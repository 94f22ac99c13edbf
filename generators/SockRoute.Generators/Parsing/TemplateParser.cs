using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Takes a template or a prefix apart. Stops at the first mistake, because what follows one brace out of place says
/// nothing.
/// </summary>
internal sealed class TemplateParser
{
    private readonly string _text;
    private readonly AttributeData _attribute;
    private readonly bool _isPrefix;
    private readonly List<Problem> _problems;
    private readonly List<TemplateSegment> _segments = [];
    private readonly Dictionary<string, Place> _names;

    private TemplateParser(
        string text,
        AttributeData attribute,
        IReadOnlyList<TemplateSegment> before,
        bool isPrefix,
        List<Problem> problems)
    {
        _text = text;
        _attribute = attribute;
        _isPrefix = isPrefix;
        _problems = problems;
        _names = before
            .Where(static segment => segment.IsParameter)
            .ToDictionary(
                static segment => segment.Text, static segment => segment.Place, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The segments, or null and one problem.</summary>
    /// <param name="text">The template or the prefix.</param>
    /// <param name="attribute">Where it stands.</param>
    /// <param name="before">The segments of the prefix.</param>
    /// <param name="isPrefix">Whether templates will be appended to it.</param>
    /// <param name="problems">Receives the problem.</param>
    public static IReadOnlyList<TemplateSegment>? Parse(
        string text,
        AttributeData attribute,
        IReadOnlyList<TemplateSegment> before,
        bool isPrefix,
        List<Problem> problems)
    {
        var parser = new TemplateParser(text, attribute, before, isPrefix, problems);
        return parser.TryParse() ? parser._segments : null;
    }

    private bool TryParse()
    {
        if (!_text.StartsWith("/", StringComparison.Ordinal))
        {
            return Fail(RouteDescriptors.TemplateStart, 0, _text.Length, _text, "/" + _text.TrimStart('~', '/'));
        }

        var start = 1;
        while (true)
        {
            var slash = _text.IndexOf('/', start);
            var end = slash < 0 ? _text.Length : slash;
            if (!TryParseSegment(start, end, isLast: slash < 0))
            {
                return false;
            }

            if (slash < 0)
            {
                return true;
            }

            start = end + 1;
        }
    }

    private bool TryParseSegment(int start, int end, bool isLast)
    {
        if (start == end)
        {
            return TryParseEmpty(start, isLast);
        }

        if (LiteralText.FindMistake(_text, start, end) is { } mistake)
        {
            return Fail(
                RouteDescriptors.TemplateCharacter, mistake.Start, mistake.Length, mistake.Text, mistake.Advice);
        }

        var segment = _text.Substring(start, end - start);
        if (BracePairs.FindLonely(segment) is { } lonely)
        {
            return Fail(RouteDescriptors.TemplateBrace, start + lonely, 1, segment.Substring(lonely, 1), segment);
        }

        if (segment.IndexOf('{') < 0)
        {
            return Add(SegmentKind.Literal, segment, start);
        }

        return segment[0] == '{' && segment.IndexOf('}') == segment.Length - 1
            ? TryParseParameter(segment, start, isLast)
            : Fail(
                RouteDescriptors.TemplateNotSupported,
                start,
                segment.Length,
                segment,
                "a segment is either text or one parameter, so take the whole segment as a parameter");
    }

    // A template may end with a slash; a prefix may not, since templates start with one.
    private bool TryParseEmpty(int start, bool isLast)
    {
        if (isLast && !_isPrefix)
        {
            return Add(SegmentKind.Literal, "", start);
        }

        var advice = isLast
            ? "a prefix ends without '/', because the templates that are appended to it start with one"
            : "remove one '/'";
        return Fail(RouteDescriptors.TemplateEmptySegment, start - 1, 1, _text, advice);
    }

    private bool TryParseParameter(string segment, int start, bool isLast)
    {
        var parameter = ParameterText.Read(segment);
        var nameStart = start + parameter.NameStart;
        if (parameter.NotSupported is { } advice)
        {
            return Fail(RouteDescriptors.TemplateNotSupported, start, segment.Length, segment, advice);
        }

        if (parameter.NameMistake is { } nameAdvice)
        {
            // An empty name has no width of its own.
            var width = parameter.Name.Length;
            return Fail(
                RouteDescriptors.TemplateParameterName,
                width > 0 ? nameStart : start,
                width > 0 ? width : segment.Length,
                width > 0 ? parameter.Name : segment,
                nameAdvice);
        }

        var place = Place.Of(_attribute, nameStart, parameter.Name.Length);
        if (_names.TryGetValue(parameter.Name, out var first))
        {
            _problems.Add(new(RouteDescriptors.TemplateRepeatedName, place, parameter.Name, _text) { Other = first });
            return false;
        }

        _names.Add(parameter.Name, place);

        if (parameter.IsCatchAll && (_isPrefix || !isLast))
        {
            var catchAllAdvice = _isPrefix ? "move it from the prefix to the templates" : "nothing can stand behind it";
            return Fail(RouteDescriptors.TemplateCatchAll, start, segment.Length, segment, catchAllAdvice);
        }

        return TryAddParameter(parameter, start);
    }

    private bool TryAddParameter(ParameterText parameter, int start)
    {
        if (Constraints.TryParse(parameter, out var kind))
        {
            return Add(
                kind,
                parameter.Name,
                start + parameter.NameStart,
                parameter.Constraint,
                start + parameter.ConstraintStart);
        }

        var constraint = parameter.Constraint ?? "";
        return Fail(
            RouteDescriptors.TemplateConstraint,
            start + parameter.ConstraintStart - (constraint.Length > 0 ? 0 : 1),
            Math.Max(1, constraint.Length),
            constraint,
            Constraints.Advice(constraint));
    }

    private bool Add(SegmentKind kind, string text, int start, string? constraint = null, int constraintStart = 0)
    {
        _segments.Add(new()
        {
            Kind = kind,
            Text = text,
            Attribute = _attribute,
            Start = start,
            IsInPrefix = _isPrefix,
            Constraint = constraint,
            ConstraintStart = constraintStart,
        });
        return true;
    }

    private bool Fail(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments)
    {
        _problems.Add(new(descriptor, Place.Of(_attribute, start, length), arguments));
        return false;
    }
}
