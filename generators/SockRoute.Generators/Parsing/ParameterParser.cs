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
    private readonly UniqueNames _locals = new(StringComparer.Ordinal, ReservedLocals);
    private IParameterSymbol? _body;

    private ParameterParser(IMethodSymbol method, RouteUse use, RouteTemplate template, List<Problem> problems)
    {
        _method = method;
        _use = use;
        _template = template;
        _problems = problems;
        _captures = [.. template.Parameters];
    }

    public static IReadOnlyList<ParameterModel> Parse(
        IMethodSymbol method, RouteUse use, RouteTemplate template, List<Problem> problems)
    {
        var parser = new ParameterParser(method, use, template, problems);
        var parameters = method.Parameters.Select(parser.Parse).OfType<ParameterModel>().ToArray();
        parser.CheckRouteParameters();
        return parameters;
    }

    // Null for a parameter that cannot be bound. One that cannot be passed is told with the method, see HandlerParser.
    private ParameterModel? Parse(IParameterSymbol parameter)
    {
        if (parameter.Type.TypeKind == TypeKind.Error || ParameterPassing.FindMistake(parameter) is not null)
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

        return source.Word switch
        {
            null => Infer(parameter),
            "Route" => FromRoute(parameter, source.Name),
            "Query" => FromQuery(parameter, source.Name),
            "Body" => FromBody(parameter),
            _ => Fail(BindingDescriptors.SourceNotSupported, parameter, SourceAdvice.For(source.Word, source.Name)),
        };
    }

    private ParameterModel? Infer(IParameterSymbol parameter)
    {
        if (SpecialParameters.SourceOf(parameter.Type) is { } special)
        {
            return Model(parameter, special, ParameterForm.Value, "");
        }

        return Find(parameter.Name) is null
            ? FromQuery(parameter, parameter.Name)
            : FromRoute(parameter, parameter.Name);
    }

    private ParameterModel? FromRoute(IParameterSymbol parameter, string name)
    {
        if (Find(name) is not { } part)
        {
            return FromUnknown(parameter, name);
        }

        _claimed.Add(part);
        if (ParameterForms.Of(parameter.Type) is not { } form)
        {
            return Fail(
                BindingDescriptors.ParameterType,
                parameter,
                CodeText.Short(parameter.Type),
                TypeAdvice.For(parameter.Type));
        }

        if (FindMisfit(part, parameter.Type) is { } misfit)
        {
            return FailToFit(parameter, part, misfit);
        }

        var (value, mistake) = part.IsOptional ? OptionalValue.Of(part, parameter) : (null, null);
        return mistake is not null
            ? FailToFit(parameter, part, mistake, isDefault: true)
            : Model(parameter, ParameterSource.Route, form, part.Text, Array.IndexOf(_captures, part), value);
    }

    private ParameterModel? FromQuery(IParameterSymbol parameter, string name) =>
        ParameterForms.Of(parameter.Type) is { } form
            ? Model(parameter, ParameterSource.Query, form, name)
            : Fail(
                BindingDescriptors.ParameterType,
                parameter,
                CodeText.Short(parameter.Type),
                TypeAdvice.For(parameter.Type));

    private ParameterModel? FromBody(IParameterSymbol parameter)
    {
        if (_use.Verb is RouteVerb.Get or RouteVerb.Head)
        {
            var verb = _use.Verb.ToString().ToUpperInvariant();
            _problems.Add(new(BindingDescriptors.BodyWithoutBody, Place.Of(parameter), verb, parameter.Name));
            return null;
        }

        if (_body is not null)
        {
            _problems.Add(new(BindingDescriptors.TwoBodies, Place.Of(parameter), parameter.Name, _body.Name)
            {
                Other = Place.Of(_body),
            });
            return null;
        }

        _body = parameter;
        return parameter.Type.SpecialType == SpecialType.System_String
            ? Model(parameter, ParameterSource.Body, ParameterForm.Text, parameter.Name)
            : Fail(
                BindingDescriptors.SourceNotSupported, parameter, SourceAdvice.ForBody(CodeText.Short(parameter.Type)));
    }

    // The route parameter that was probably meant counts as taken: one slip of the pen is one message.
    private ParameterModel? FromUnknown(IParameterSymbol parameter, string name)
    {
        var near = NearestName.Find(name, _captures.Where(c => !_claimed.Contains(c)).Select(static c => c.Text));
        Claim(near);
        var advice = near is null
            ? $"add '{{{name}}}' to the template, or remove [FromRoute]"
            : $"did you mean '{{{near}}}'?";
        _problems.Add(new(
            BindingDescriptors.FromRouteUnknown, Place.Of(parameter), parameter.Name, _template.Text, name, advice)
        {
            Other = near is null ? null : Find(near)?.Place,
        });
        return null;
    }

    private void CheckRouteParameters()
    {
        foreach (var part in _captures.Where(capture => !_claimed.Contains(capture)))
        {
            _problems.Add(Unbound(part, FindMeant(part)));
        }
    }

    private Problem Unbound(TemplatePart part, IParameterSymbol? meant)
    {
        var type = ConstraintFit.TypeFor(part.Constraints);
        var advice = meant is null ? $"add a parameter '{type} {part.Text}'" : $"did you mean '{{{meant.Name}}}'?";
        // A prefix is right for some methods of its class, and this one is the exception.
        var place = part.IsInPrefix ? Place.Of(_method) : part.Place;
        return new(BindingDescriptors.RouteParameterUnbound, place, part.Text, _method.Name, advice)
        {
            Other = meant is not null ? Place.Of(meant) : part.IsInPrefix ? part.Place : null,
        };
    }

    // The parameter that would now come from the query, because its name or that of the route parameter is misspelt.
    private IParameterSymbol? FindMeant(TemplatePart part)
    {
        var inferred = _method.Parameters
            .Where(
                parameter => DeclaredSource.Of(parameter).Word is null && ParameterForms.Of(parameter.Type) is not null)
            .Where(parameter => Find(parameter.Name) is null)
            .ToArray();
        var name = NearestName.Find(part.Text, inferred.Select(static parameter => parameter.Name));
        return inferred.FirstOrDefault(parameter => parameter.Name == name);
    }

    private static string? FindMisfit(TemplatePart part, ITypeSymbol type) => part.Kind switch
    {
        PartKind.Parameter => ConstraintFit.FindMisfit(part, type),
        _ when type.SpecialType != SpecialType.System_String =>
            "it can be any text, so make the parameter a 'string'",
        _ => null,
    };

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
            Local = isRead || source == ParameterSource.Body ? LocalOf(parameter) : "",
            Type = isRead ? CodeText.Type(type) : "",
            Capture = capture,
            Default = source == ParameterSource.Query ? DefaultOf(parameter) : defaultValue,
            Enum = isRead && form == ParameterForm.Enum ? ParameterForms.EnumOf(type) : null,
        };
    }

    private string LocalOf(IParameterSymbol parameter) =>
        CodeText.Identifier(_locals.Take(CodeText.CamelCase(parameter.Name)));

    private static string? DefaultOf(IParameterSymbol parameter) =>
        DefaultValue.Of(parameter) ?? ParameterForms.MissingValue(parameter.Type);

    private ParameterModel? FailToFit(
        IParameterSymbol parameter, TemplatePart part, string advice, bool isDefault = false)
    {
        var descriptor = isDefault ? BindingDescriptors.OptionalValue : BindingDescriptors.ConstraintType;
        var inTemplate = isDefault ? part.PlaceOfDefault : part.PlaceOfConstraints;
        var (place, other) = part.IsInPrefix
            ? (Place.Of(parameter), inTemplate)
            : (inTemplate, Place.Of(parameter));
        _problems.Add(new(
            descriptor, place, part.Written!.Text, parameter.Name, CodeText.Short(parameter.Type), advice)
        {
            Other = other,
        });
        return null;
    }

    private ParameterModel? Fail(DiagnosticDescriptor descriptor, IParameterSymbol parameter, params string[] arguments)
    {
        _problems.Add(new(descriptor, Place.Of(parameter), [parameter.Name, .. arguments]));
        return null;
    }
}
