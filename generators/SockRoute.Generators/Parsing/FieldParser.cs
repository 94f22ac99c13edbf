using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides how a parameter is read from a header field or a cookie.</summary>
internal sealed class FieldParser(UniqueNames locals, List<Problem> problems)
{
    private const string NameAdvice = "write ASCII letters, digits and any of !#$%&'*+-.^_`|~";

    // The case of a cookie's name counts.
    private readonly Dictionary<string, BindingTarget> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, BindingTarget> _cookies = new(StringComparer.Ordinal);

    public ParameterModel? FromHeader(BindingTarget parameter, DeclaredSource source)
    {
        if (!CanBeNamed(parameter, source))
        {
            return null;
        }

        WarnOfSame(parameter, source.Name, "the header", _headers);
        if (ListTypes.Unfold(parameter.Type).Repetition == Repetition.None)
        {
            return Single(ParameterSource.Header, parameter, source.Name);
        }

        var local = CodeText.LocalName(parameter.Name, locals);
        return FormFields.Of(source.Name, local, parameter.Type, parameter.Default) is { } list
            ? list with { Source = ParameterSource.Header, KeepsInitial = parameter.KeepsInitial }
            : Fail(parameter, MadeTypes.ListAdvice);
    }

    public ParameterModel? FromCookie(BindingTarget parameter, DeclaredSource source)
    {
        if (!CanBeNamed(parameter, source))
        {
            return null;
        }

        WarnOfSame(parameter, source.Name, "the cookie", _cookies);
        return Single(ParameterSource.Cookie, parameter, source.Name);
    }

    // RFC 9110 5.1, RFC 6265 4.1.1: both names are a token.
    private bool CanBeNamed(BindingTarget parameter, DeclaredSource source)
    {
        if (source.Name.All(IsTokenCharacter))
        {
            return true;
        }

        problems.Add(new(
            BindingDescriptors.FieldName,
            source.PlaceOfName(parameter),
            source.Attributes[0],
            parameter.Display,
            source.Name,
            NameAdvice)
        {
            Other = parameter.Member,
        });
        return false;
    }

    // Harmless, since both get the same value, but hardly what was meant.
    private void WarnOfSame(
        BindingTarget parameter, string name, string what, Dictionary<string, BindingTarget> taken)
    {
        if (!taken.TryGetValue(name, out var first))
        {
            taken.Add(name, parameter);
            return;
        }

        problems.Add(new(
            BindingDescriptors.SameField, Place.Of(parameter), parameter.Display, what, name, first.Display)
        {
            Other = Place.Of(first.Symbol),
        });
    }

    // RFC 9110 5.6.2.
    private static bool IsTokenCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;

    private ParameterModel? Single(ParameterSource source, BindingTarget parameter, string name)
    {
        if (ParameterForms.Of(parameter.Type) is not { } form)
        {
            return Fail(parameter, TypeAdvice.ForField(parameter.Type));
        }

        var type = ValueTypes.Unwrap(parameter.Type);
        return new()
        {
            Source = source,
            Name = name,
            Local = CodeText.LocalName(parameter.Name, locals),
            Form = form,
            Type = CodeText.Type(type),
            Default = DefaultValue.WhenMissing(parameter),
            Enum = form == ParameterForm.Enum ? ParameterForms.EnumOf(type) : null,
            Parser = form == ParameterForm.Parsed ? TextParsers.Of(type) : null,
            KeepsInitial = parameter.KeepsInitial,
        };
    }

    private ParameterModel? Fail(BindingTarget parameter, string advice)
    {
        problems.Add(ParameterProblems.Unreadable(parameter, advice));
        return null;
    }
}
