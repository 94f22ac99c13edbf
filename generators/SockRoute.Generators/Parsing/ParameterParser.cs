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
    private readonly Dictionary<TemplatePart, BindingTarget> _takers = [];
    private readonly Dictionary<string, BindingTarget> _queries = new(StringComparer.OrdinalIgnoreCase);
    private readonly UniqueNames _locals;
    private readonly BodyParser _body;
    private readonly FieldParser _fields;
    private readonly ParameterObject _objects;
    private readonly List<BoundParameter> _bound = [];

    private ParameterParser(
        IMethodSymbol method, RouteUse use, RouteTemplate template, Compilation compilation, List<Problem> problems)
    {
        _method = method;
        _use = use;
        _template = template;
        _problems = problems;
        _captures = [.. template.Parameters];
        _locals = new(StringComparer.Ordinal, use.IsWebSocket ? [.. ReservedLocals, "socket"] : ReservedLocals);
        _body = new(use.Verb, _locals, compilation, problems);
        _fields = new(_locals, problems);
        _objects = new(_locals, Parse, problems);
    }

    public static ParsedParameters Parse(
        IMethodSymbol method, RouteUse use, RouteTemplate template, Compilation compilation, List<Problem> problems)
    {
        var parser = new ParameterParser(method, use, template, compilation, problems);
        var parameters = method.Parameters
            .Select(parameter => parser.Parse(BindingTarget.Of(parameter)))
            .OfType<ParameterModel>()
            .ToArray();
        parser.CheckRouteParameters();
        return new(parameters, parser._bound);
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
    private ParameterModel? Parse(BindingTarget parameter)
    {
        if (parameter.Type.TypeKind == TypeKind.Error
            || !TypeReach.Reaches(parameter.Type)
            || (!parameter.IsMember && ParameterPassing.FindMistake(parameter.Parameter) is not null))
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
            var place = source.PlaceOfName(parameter);
            _problems.Add(new(BindingDescriptors.BlankName, place, source.Attributes[0], parameter.Display));
            return null;
        }

        var model = Parse(parameter, source);
        if (model is not null)
        {
            _bound.Add(new(parameter, model));
        }

        return model;
    }

    private ParameterModel? Parse(BindingTarget parameter, DeclaredSource source) => source.Word switch
    {
        null => Infer(parameter),
        ParameterObject.Word => _objects.Parse(parameter),
        "Route" => FromRoute(parameter, source.Name),
        "Query" => FromQuery(parameter, source.Name),
        "Body" => _body.FromBody(parameter),
        "Form" => _body.FromForm(parameter, source),
        "Header" => _fields.FromHeader(parameter, source),
        "Cookie" => _fields.FromCookie(parameter, source),
        _ => ServiceParameter.Of(parameter, _problems),
    };

    private ParameterModel? Infer(BindingTarget parameter)
    {
        if (SpecialParameters.SourceOf(parameter.Type) is { } special)
        {
            return Model(parameter, special, ParameterForm.Value, "");
        }

        return Find(parameter.Name) is not null ? FromRoute(parameter, parameter.Name)
            : _body.IsLikely(parameter) ? _body.FromBody(parameter)
            : FromQuery(parameter, parameter.Name);
    }

    private ParameterModel? FromRoute(BindingTarget parameter, string name)
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
            : Model(parameter, ParameterSource.Route, form, part.Text, Array.IndexOf(_captures, part), value) with
            {
                KeepsInitial = parameter.KeepsInitial && part is { IsOptional: true, Written.Default: null },
            };
    }

    private ParameterModel? FromQuery(BindingTarget parameter, string name)
    {
        var form = ParameterForms.Of(parameter.Type);
        var list = form is null
            ? FormFields.OfQuery(name, parameter.Name, parameter.Type, parameter.Default)
            : null;
        if (form is null && list is null)
        {
            return FailToRead(parameter, TypeAdvice.ForQuery(parameter));
        }

        if (_queries.TryGetValue(name, out var first))
        {
            return FailToTake(BindingDescriptors.SameQueryName, parameter, name, first);
        }

        _queries.Add(name, parameter);
        return list is null
            ? Model(parameter, ParameterSource.Query, form!.Value, name)
            : list with
            {
                Local = CodeText.LocalName(parameter.Name, _locals),
                KeepsInitial = parameter.KeepsInitial,
            };
    }

    // The route parameter that was probably meant counts as taken: one slip of the pen is one message.
    private ParameterModel? FromUnknown(BindingTarget parameter, string name)
    {
        var free = _captures.Where(c => !_claimed.Contains(c)).Select(static c => c.Text).ToArray();
        var near = NearestName.Find(name, free)
            ?? free.FirstOrDefault(other => other.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        Claim(near);
        var advice = near is null
            ? $"add '{{{name}}}' to the template, or remove [FromRoute]"
            : $"did you mean '{{{near}}}'?";
        _problems.Add(new Problem(
            BindingDescriptors.FromRouteUnknown, Place.Of(parameter), parameter.Display, _template.Text, name, advice)
        {
            Other = near is null ? parameter.Member : Find(near)?.Place,
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
        BindingTarget parameter,
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
            Default = source == ParameterSource.Query ? DefaultValue.WhenMissing(parameter) : defaultValue,
            KeepsInitial = source == ParameterSource.Query && parameter.KeepsInitial,
            Enum = isRead && form == ParameterForm.Enum ? ParameterForms.EnumOf(type) : null,
            Parser = isRead && form == ParameterForm.Parsed ? TextParsers.Of(type) : null,
        };
    }

    private ParameterModel? FailToRead(BindingTarget parameter, string advice)
    {
        var source = parameter.IsMember || !TypeAdvice.IsService(parameter.Type) ? null : "FromServices";
        _problems.Add(ParameterProblems.Unreadable(parameter, advice).With(FixHints.Source, source));
        return null;
    }

    private ParameterModel? FailToTake(
        DiagnosticDescriptor descriptor, BindingTarget parameter, string name, BindingTarget first)
    {
        var place = Place.Of(parameter);
        _problems.Add(
            new(descriptor, place, parameter.Display, name, first.Display) { Other = Place.Of(first.Symbol) });
        return null;
    }

    private ParameterModel? FailToHaveType(BindingTarget parameter, TemplatePart part, string advice)
    {
        var isCatchAll = part.Kind != PartKind.Parameter;
        var type = ConstraintFit.NamesEnum(part) ? null : ConstraintFit.TypeFor(part.Constraints);
        var problem = Misfit(BindingDescriptors.ConstraintType, parameter, part, part.PlaceOfConstraints, advice);
        _problems.Add(problem
            .With(FixHints.Type, parameter.IsMember && part.IsInPrefix ? null : type)
            .With(FixHints.Constraint, isCatchAll ? null : ConstraintFit.ConstraintFor(parameter.Type)));
        return null;
    }

    private ParameterModel? FailToHaveValue(BindingTarget parameter, TemplatePart part, string advice, bool isSecond)
    {
        var problem = Misfit(BindingDescriptors.OptionalValue, parameter, part, part.PlaceOfDefault, advice);
        _problems.Add(problem.With(FixHints.IsSecondDefault, isSecond ? "" : null));
        return null;
    }

    private static Problem Misfit(
        DiagnosticDescriptor descriptor, BindingTarget parameter, TemplatePart part, Place inTemplate, string advice)
    {
        // A fix mends what stands at the other place, which is the member itself.
        var (place, other) = !part.IsInPrefix ? (inTemplate, Place.Of(parameter.Symbol))
            : parameter.IsMember ? (Place.Of(parameter), Place.Of(parameter.Symbol))
            : (Place.Of(parameter), inTemplate);
        return new(descriptor, place, part.Written!.Text, parameter.Display, CodeText.Short(parameter.Type), advice)
        {
            Other = other,
        };
    }

    private ParameterModel? Fail(DiagnosticDescriptor descriptor, BindingTarget parameter, params string[] arguments)
    {
        _problems.Add(
            new(descriptor, Place.Of(parameter), [parameter.Display, .. arguments]) { Other = parameter.Member });
        return null;
    }
}
