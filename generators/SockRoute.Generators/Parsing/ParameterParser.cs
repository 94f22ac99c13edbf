using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides for each parameter of a handler where its value comes from, for one of its routes.</summary>
internal sealed class ParameterParser
{
    // What a generated method refers to anyway. Types are no danger, since locals start in lower case.
    private static readonly string[] ReservedLocals = ["context", "binder", "controller", "_controller"];

    private readonly IMethodSymbol _method;
    private readonly RouteUse _use;
    private readonly RouteTemplate _template;
    private readonly List<Problem> _problems;
    private readonly TemplatePart[] _captures;
    private readonly HashSet<TemplatePart> _claimed = [];
    private readonly Dictionary<TemplatePart, IParameterSymbol> _takers = [];
    private readonly Dictionary<string, IParameterSymbol> _queries = new(StringComparer.OrdinalIgnoreCase);
    private readonly UniqueNames _locals = new(StringComparer.Ordinal, ReservedLocals);
    private readonly BodyParser _body;
    private readonly FieldParser _fields;

    private ParameterParser(
        IMethodSymbol method, RouteUse use, RouteTemplate template, Compilation compilation, List<Problem> problems)
    {
        _method = method;
        _use = use;
        _template = template;
        _problems = problems;
        _captures = [.. template.Parameters];
        _body = new(use.Verb, _locals, compilation, problems);
        _fields = new(_locals, problems);
    }

    public static IReadOnlyList<ParameterModel> Parse(
        IMethodSymbol method, RouteUse use, RouteTemplate template, Compilation compilation, List<Problem> problems)
    {
        var parser = new ParameterParser(method, use, template, compilation, problems);
        var parameters = method.Parameters.Select(parser.Parse).OfType<ParameterModel>().ToArray();
        parser.CheckRouteParameters();
        return parameters;
    }

    /// <summary>What to do about a type that a route parameter does not fit; null when it does.</summary>
    public static string? FindMisfit(TemplatePart part, ITypeSymbol type) => part.Kind switch
    {
        PartKind.Parameter => ConstraintFit.FindMisfit(part, type),
        _ when type.SpecialType != SpecialType.System_String =>
            "it can be any text, so make the parameter a 'string'",
        _ => null,
    };

    // Null for a parameter that cannot be bound. One that cannot be passed is told with the method, see HandlerParser.
    private ParameterModel? Parse(IParameterSymbol parameter)
    {
        if (parameter.Type.TypeKind == TypeKind.Error
            || !TypeReach.Reaches(parameter.Type)
            || ParameterPassing.FindMistake(parameter) is not null)
        {
            Claim(parameter.Name);
            return null;
        }

        var source = DeclaredSource.Of(parameter);
        if (source.Attributes.Count > 1)
        {
            Claim(source.Name);
            return Fail(BindingDescriptors.TwoSources, parameter, string.Join(", ", source.Attributes));
        }

        if (source is { Word: not null, HasBlankName: true })
        {
            Claim(parameter.Name);
            var place = Place.OfArgument(source.Attribute!, DeclaredSource.NameArgument);
            _problems.Add(new(BindingDescriptors.BlankName, place, source.Attributes[0], parameter.Name));
            return null;
        }

        return source.Word switch
        {
            null => Infer(parameter),
            "Route" => FromRoute(parameter, source.Name),
            "Query" => FromQuery(parameter, source.Name),
            "Body" => _body.FromBody(parameter),
            "Form" => _body.FromForm(parameter, source),
            "Header" => _fields.FromHeader(parameter, source.Name),
            "Cookie" => _fields.FromCookie(parameter, source.Name),
            _ => ServiceParameter.Of(parameter, _problems),
        };
    }

    private ParameterModel? Infer(IParameterSymbol parameter)
    {
        if (SpecialParameters.SourceOf(parameter.Type) is { } special)
        {
            return Model(parameter, special, ParameterForm.Value, "");
        }

        return Find(parameter.Name) is not null ? FromRoute(parameter, parameter.Name)
            : _body.IsLikely(parameter) ? _body.FromBody(parameter)
            : FromQuery(parameter, parameter.Name);
    }

    private ParameterModel? FromRoute(IParameterSymbol parameter, string name)
    {
        if (Find(name) is not { } part)
        {
            return FromUnknown(parameter, name);
        }

        if (_takers.TryGetValue(part, out var first))
        {
            return FailToTake(BindingDescriptors.SameRouteParameter, parameter, part.Text, first);
        }

        _takers.Add(part, parameter);
        _claimed.Add(part);
        if (ParameterForms.Of(parameter.Type) is not { } form)
        {
            return FailToRead(parameter, TypeAdvice.ForRoute(parameter.Type));
        }

        if (FindMisfit(part, parameter.Type) is { } misfit)
        {
            return FailToHaveType(parameter, part, misfit);
        }

        var (value, mistake) = part.IsOptional ? OptionalValue.Of(part, parameter) : (null, null);
        return mistake is not null
            ? FailToHaveValue(parameter, part, mistake, isSecond: value is not null)
            : Model(parameter, ParameterSource.Route, form, part.Text, Array.IndexOf(_captures, part), value);
    }

    private ParameterModel? FromQuery(IParameterSymbol parameter, string name)
    {
        var form = ParameterForms.Of(parameter.Type);
        var list = form is null
            ? FormFields.OfQuery(name, parameter.Name, parameter.Type, DefaultValue.Of(parameter))
            : null;
        if (form is null && list is null)
        {
            return FailToRead(parameter, TypeAdvice.ForQuery(parameter.Type));
        }

        if (_queries.TryGetValue(name, out var first))
        {
            return FailToTake(BindingDescriptors.SameQueryName, parameter, name, first);
        }

        _queries.Add(name, parameter);
        return list is null
            ? Model(parameter, ParameterSource.Query, form!.Value, name)
            : list with { Local = CodeText.LocalName(parameter.Name, _locals) };
    }

    // The route parameter that was probably meant counts as taken: one slip of the pen is one message.
    private ParameterModel? FromUnknown(IParameterSymbol parameter, string name)
    {
        var free = _captures.Where(c => !_claimed.Contains(c)).Select(static c => c.Text).ToArray();
        var near = NearestName.Find(name, free)
            ?? free.FirstOrDefault(other => other.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        Claim(near);
        var advice = near is null
            ? $"add '{{{name}}}' to the template, or remove [FromRoute]"
            : $"did you mean '{{{near}}}'?";
        _problems.Add(new Problem(
            BindingDescriptors.FromRouteUnknown, Place.Of(parameter), parameter.Name, _template.Text, name, advice)
        {
            Other = near is null ? null : Find(near)?.Place,
        }
            .With(FixHints.Name, name)
            .With(FixHints.Replacement, near is null ? null : name)
            .With(FixHints.Attribute, TemplateLocation.StartOf(_use.Attribute, _method)));
        return null;
    }

    private void CheckRouteParameters()
    {
        foreach (var part in _captures.Where(capture => !_claimed.Contains(capture)))
        {
            _problems.Add(RouteParameterAdvice.Unbound(_method, part, _captures));
        }
    }

    private TemplatePart? Find(string name) =>
        _captures.FirstOrDefault(capture => capture.Text.Equals(name, StringComparison.OrdinalIgnoreCase));

    private void Claim(string? name)
    {
        if (name is not null && Find(name) is { } part)
        {
            _claimed.Add(part);
        }
    }

    private ParameterModel Model(
        IParameterSymbol parameter,
        ParameterSource source,
        ParameterForm form,
        string name,
        int capture = -1,
        string? defaultValue = null)
    {
        var type = ValueTypes.Unwrap(parameter.Type);
        var isRead = source is ParameterSource.Route or ParameterSource.Query;
        return new()
        {
            Source = source,
            Form = form,
            Name = name,
            Local = isRead ? CodeText.LocalName(parameter.Name, _locals) : "",
            Type = isRead ? CodeText.Type(type) : "",
            Capture = capture,
            Default = source == ParameterSource.Query ? DefaultOf(parameter) : defaultValue,
            Enum = isRead && form == ParameterForm.Enum ? ParameterForms.EnumOf(type) : null,
        };
    }

    private static string? DefaultOf(IParameterSymbol parameter) =>
        DefaultValue.Of(parameter) ?? ParameterForms.MissingValue(parameter.Type);

    private ParameterModel? FailToRead(IParameterSymbol parameter, string advice)
    {
        _problems.Add(ParameterProblems.Unreadable(parameter, advice));
        return null;
    }

    private ParameterModel? FailToTake(
        DiagnosticDescriptor descriptor, IParameterSymbol parameter, string name, IParameterSymbol first)
    {
        var place = Place.Of(parameter);
        _problems.Add(new(descriptor, place, parameter.Name, name, first.Name) { Other = Place.Of(first) });
        return null;
    }

    private ParameterModel? FailToHaveType(IParameterSymbol parameter, TemplatePart part, string advice)
    {
        var isCatchAll = part.Kind != PartKind.Parameter;
        var type = ConstraintFit.NamesEnum(part) ? null : ConstraintFit.TypeFor(part.Constraints);
        var problem = Misfit(BindingDescriptors.ConstraintType, parameter, part, part.PlaceOfConstraints, advice);
        _problems.Add(problem
            .With(FixHints.Type, type)
            .With(FixHints.Constraint, isCatchAll ? null : ConstraintFit.ConstraintFor(parameter.Type)));
        return null;
    }

    private ParameterModel? FailToHaveValue(IParameterSymbol parameter, TemplatePart part, string advice, bool isSecond)
    {
        var problem = Misfit(BindingDescriptors.OptionalValue, parameter, part, part.PlaceOfDefault, advice);
        _problems.Add(problem.With(FixHints.IsSecondDefault, isSecond ? "" : null));
        return null;
    }

    private static Problem Misfit(
        DiagnosticDescriptor descriptor, IParameterSymbol parameter, TemplatePart part, Place inTemplate, string advice)
    {
        var (place, other) = part.IsInPrefix
            ? (Place.Of(parameter), inTemplate)
            : (inTemplate, Place.Of(parameter));
        return new(descriptor, place, part.Written!.Text, parameter.Name, CodeText.Short(parameter.Type), advice)
        {
            Other = other,
        };
    }

    private ParameterModel? Fail(DiagnosticDescriptor descriptor, IParameterSymbol parameter, params string[] arguments)
    {
        _problems.Add(new(descriptor, Place.Of(parameter), [parameter.Name, .. arguments]));
        return null;
    }
}
