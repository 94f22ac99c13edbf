using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Takes a template or a prefix apart, down to its segments. Stops at the first mistake, because what follows one brace
/// out of place says nothing.
/// </summary>
internal sealed class TemplateParser
{
    private readonly string _text;
    private readonly AttributeData _attribute;
    private readonly bool _isPrefix;
    private readonly List<Problem> _problems;
    private readonly SegmentParser _segmentParser;
    private readonly List<TemplateSegment> _segments = [];

    private TemplateParser(
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
        _problems = problems;
        _segmentParser = new(text, attribute, before, isPrefix, context, problems);
    }

    /// <summary>The segments, or null and one problem; no problem where another place tells it.</summary>
    /// <param name="text">The template or the prefix.</param>
    /// <param name="attribute">Where it stands.</param>
    /// <param name="before">The segments of the prefix.</param>
    /// <param name="isPrefix">Whether templates will be appended to it.</param>
    /// <param name="context">What the template refers to.</param>
    /// <param name="problems">Receives the problem.</param>
    public static IReadOnlyList<TemplateSegment>? Parse(
        string text,
        AttributeData attribute,
        IReadOnlyList<TemplateSegment> before,
        bool isPrefix,
        TemplateContext context,
        List<Problem> problems)
    {
        var parser = new TemplateParser(text, attribute, before, isPrefix, context, problems);
        return parser.TryParse() ? parser._segments : null;
    }

    private bool TryParse()
    {
        if (!_text.StartsWith("/", StringComparison.Ordinal))
        {
            return FailToStart();
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
        var isSegment = start == end ? IsEmptyAllowed(start, isLast) : IsWellFormed(start, end);
        if (!isSegment || _segmentParser.Parse(start, end, isLast) is not { } segment)
        {
            return false;
        }

        _segments.Add(segment);
        return IsOptionalAtTheEnd();
    }

    // A template may end with a slash; a prefix may not, since templates start with one.
    private bool IsEmptyAllowed(int start, bool isLast)
    {
        if (isLast && !_isPrefix)
        {
            return true;
        }

        var advice = _text == "/" ? "leave [Route] out, because templates start with '/' without it too"
            : isLast ? "a prefix ends without '/', because the templates that are appended to it start with one"
            : "remove one '/'";
        return Fail(RouteDescriptors.TemplateEmptySegment, start - 1, 1, _text, advice);
    }

    private bool IsWellFormed(int start, int end)
    {
        if (LiteralText.FindMistake(_text, start, end) is { } mistake)
        {
            return Fail(
                RouteDescriptors.TemplateCharacter, mistake.Start, mistake.Length, mistake.Text, mistake.Advice);
        }

        var segment = _text.Substring(start, end - start);
        if (BracePairs.FindLonely(segment) is not { } lonely)
        {
            return true;
        }

        var advice = segment.Contains("{{") || segment.Contains("}}")
            ? "a parameter has one brace on each side, as in '{id}'"
            : "write a parameter as '{name}', within one segment";
        return Fail(RouteDescriptors.TemplateBrace, start + lonely, 1, segment.Substring(lonely, 1), segment, advice);
    }

    // What may be left out stands behind what may not.
    private bool IsOptionalAtTheEnd()
    {
        var early = _segments.FirstOrDefault(static segment => segment.IsOptional);
        var last = _segments[_segments.Count - 1];
        if (early is null || last.IsOptional)
        {
            return true;
        }

        var part = early.Parts[0];
        var start = part.Start - part.Written!.NameStart;
        return Fail(
            RouteDescriptors.TemplateOptional,
            start,
            part.Written.Text.Length,
            part.Written.Text,
            "only another optional parameter can stand behind it");
    }

    private bool FailToStart()
    {
        var place = Place.Of(_attribute, 0, _text.Length);
        var problem = new Problem(RouteDescriptors.TemplateStart, place, _text, StartAdvice.For(_text, _isPrefix));
        _problems.Add(_text.Length == 0 ? problem : problem.With(FixHints.Replacement, StartAdvice.PathIn(_text)));
        return false;
    }

    private bool Fail(DiagnosticDescriptor descriptor, int start, int length, params string[] arguments)
    {
        _problems.Add(new(descriptor, Place.Of(_attribute, start, length), arguments));
        return false;
    }
}
