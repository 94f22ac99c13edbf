using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides how a parameter is read from a header field or a cookie.</summary>
internal sealed class FieldParser(UniqueNames locals, List<Problem> problems)
{
    private const string ListAdvice = "a header field that is a list is an array or list of 'string', without '?'";

    public ParameterModel? FromHeader(IParameterSymbol parameter, string name)
    {
        var (repetition, element) = ListTypes.Unfold(parameter.Type);
        if (repetition == Repetition.None)
        {
            return Single(ParameterSource.Header, parameter, name);
        }

        return element.SpecialType == SpecialType.System_String && ParameterForms.MissingValue(element) is null
            ? Model(ParameterSource.Header, parameter, name) with { Repetition = repetition }
            : Fail(parameter, ListAdvice);
    }

    public ParameterModel? FromCookie(IParameterSymbol parameter, string name) =>
        Single(ParameterSource.Cookie, parameter, name);

    private ParameterModel? Single(ParameterSource source, IParameterSymbol parameter, string name)
    {
        if (ParameterForms.Of(parameter.Type) is not { } form)
        {
            return Fail(parameter, TypeAdvice.ForField(parameter.Type));
        }

        var type = ValueTypes.Unwrap(parameter.Type);
        return Model(source, parameter, name) with
        {
            Form = form,
            Type = CodeText.Type(type),
            Enum = form == ParameterForm.Enum ? ParameterForms.EnumOf(type) : null,
        };
    }

    private ParameterModel Model(ParameterSource source, IParameterSymbol parameter, string name) =>
        new()
        {
            Source = source,
            Name = name,
            Local = CodeText.LocalName(parameter.Name, locals),
            Default = DefaultValue.Of(parameter) ?? ParameterForms.MissingValue(parameter.Type),
        };

    private ParameterModel? Fail(IParameterSymbol parameter, string advice)
    {
        problems.Add(ParameterProblems.Unreadable(parameter, advice));
        return null;
    }
}
