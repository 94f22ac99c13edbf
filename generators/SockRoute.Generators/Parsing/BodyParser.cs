using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Json;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides what the parameters of a handler take of the body: all of it, or fields of a form.</summary>
internal sealed class BodyParser(
    RouteVerb verb, UniqueNames locals, Compilation compilation, List<Problem> problems)
{
    private const string WholeBody = "the body as it is";
    private const string Fields = "fields of a form";

    private readonly FormFieldNames _fields = new(problems);
    private BindingTarget? _body;
    private BindingTarget? _form;
    private bool _isMixed;

    public ParameterModel? FromBody(BindingTarget parameter)
    {
        if (!HasBody(parameter))
        {
            return null;
        }

        if (_body is not null)
        {
            problems.Add(new(BindingDescriptors.TwoBodies, Place.Of(parameter), parameter.Display, _body.Display)
            {
                Other = Place.Of(_body),
            });
            return null;
        }

        _body = parameter;
        if (IsMixed(parameter, WholeBody, _form, Fields))
        {
            return null;
        }

        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            return Body(parameter, ParameterForm.Text, null);
        }

        if (IsBytes(parameter.Type))
        {
            return Body(parameter, ParameterForm.Value, null);
        }

        return JsonBodyParser.Parse(parameter, compilation, problems) is { } json
            ? Body(parameter, ParameterForm.Value, json)
            : null;
    }

    /// <summary>Whether a parameter without an attribute is the body, because nothing else has such values.</summary>
    public bool IsLikely(BindingTarget parameter) =>
        verb is RouteVerb.Post or RouteVerb.Put or RouteVerb.Patch
        && ParameterForms.Of(ListTypes.Unfold(parameter.Type).Element) is null
        && IsData(ValueTypes.Unwrap(parameter.Type));

    public ParameterModel? FromForm(BindingTarget parameter, DeclaredSource source)
    {
        if (!HasBody(parameter) || IsMixed(parameter, Fields, _body, WholeBody))
        {
            return null;
        }

        _form ??= parameter;
        var local = CodeText.LocalName(parameter.Name, locals);
        if (FieldOf(parameter, source.Name, local) is { } field)
        {
            return _fields.Take(source.Name, parameter) ? field : null;
        }

        if (MadeTypes.FindMistake(parameter.Type, parameter.ContainingAssembly) is { } mistake)
        {
            return Fail(Place.Of(parameter), parameter, mistake);
        }

        if (source.HasName)
        {
            var place = Place.OfArgument(source.Attribute!, DeclaredSource.NameArgument);
            return Fail(place, parameter, "its members are fields of their own names, so remove the name");
        }

        var members = new FormObject(parameter, locals, _fields, problems).Parse();
        return members is null
            ? null
            : new() { Source = ParameterSource.Form, Name = "", Local = local, Object = members };
    }

    // A service is an interface, or marked [FromServices].
    private static bool IsData(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || JsonSimpleTypes.MethodOf(type) is not null
        || JsonCollections.Of(type) is { Advice: null }
        || JsonCases.Has(type)
        || (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, SpecialType: SpecialType.None }
            && !WellKnownTypes.IsFramework(type));

    private ParameterModel Body(BindingTarget parameter, ParameterForm form, JsonReadModel? json) => new()
    {
        Source = ParameterSource.Body,
        Form = form,
        Name = parameter.Name,
        Local = CodeText.LocalName(parameter.Name, locals),
        Json = json,
        Default = json is null ? null : parameter.Default ?? ParameterForms.MissingValue(parameter.Type),
    };

    private static bool IsBytes(ITypeSymbol type) =>
        type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte };

    private static ParameterModel? FieldOf(BindingTarget parameter, string name, string local) => parameter.KeepsInitial
        ? FormFields.OfOptional(name, local, parameter.Type)
        : FormFields.Of(name, local, parameter.Type, parameter.Default);

    private bool HasBody(BindingTarget parameter)
    {
        var hasBody = verb is not (RouteVerb.Get or RouteVerb.Head);
        if (!hasBody || verb == RouteVerb.Delete)
        {
            problems.Add(BodyProblems.Of(verb, parameter));
        }

        return hasBody;
    }

    // Told once, however many parameters there are of each kind.
    private bool IsMixed(BindingTarget parameter, string taken, BindingTarget? other, string takenByOther)
    {
        if (other is null)
        {
            return false;
        }

        if (!_isMixed)
        {
            problems.Add(new(
                BindingDescriptors.BodyAndForm,
                Place.Of(parameter),
                parameter.Display,
                taken,
                other.Display,
                takenByOther)
            {
                Other = Place.Of(other),
            });
            _isMixed = true;
        }

        return true;
    }

    private ParameterModel? Fail(Place place, BindingTarget parameter, string advice)
    {
        problems.Add(ParameterProblems.Unreadable(parameter, place, advice));
        return null;
    }
}
