using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>The expression that reads one parameter.</summary>
internal static class BindingText
{
    public static string Of(ParameterModel parameter, ControllerFile file)
    {
        var name = GeneratedText.Quote(parameter.Name);
        if (parameter.Repetition != Repetition.None)
        {
            return All(parameter, file, name);
        }

        return (parameter.Source, parameter.Form) switch
        {
            (ParameterSource.Body, _) when parameter.Json is { } json =>
                $"binder.Json<{json.Type}>({name}, {JsonReadText.Reader(json)}{Default(parameter)})",
            (ParameterSource.Body, ParameterForm.Text) => "binder.Body()",
            (ParameterSource.Body, _) => "binder.BodyBytes()",
            (ParameterSource.Route, ParameterForm.Text) => $"binder.Route({Capture(parameter)}{Default(parameter)})",
            (ParameterSource.Route, ParameterForm.Value) =>
                $"binder.Route<{parameter.Type}>({Capture(parameter)}, {name}{Default(parameter)})",
            (ParameterSource.Route, _) =>
                $"binder.Route<{parameter.Type}>({Parser(parameter, file)}, {Capture(parameter)}, {name}{Default(parameter)})",
            (_, ParameterForm.Text) => $"binder.{parameter.Source}({name}{Default(parameter)})",
            (_, ParameterForm.Value) => $"binder.{parameter.Source}<{parameter.Type}>({name}{Default(parameter)})",
            _ => $"binder.{parameter.Source}<{parameter.Type}>({Parser(parameter, file)}, {name}{Default(parameter)})",
        };
    }

    private static string All(ParameterModel parameter, ControllerFile file, string name)
    {
        var read = $"binder.{parameter.Source}All";
        var values = parameter.Form switch
        {
            ParameterForm.Text => $"{read}({name})",
            ParameterForm.Value => $"{read}<{parameter.Type}>({name})",
            _ => $"{read}<{parameter.Type}>({Parser(parameter, file)}, {name})",
        };
        values += parameter.Repetition == Repetition.Array ? ".ToArray()" : "";
        return parameter.Default is null ? values : $"binder.Has{parameter.Source}({name}) ? {values} : {parameter.Default}";
    }

    private static string Capture(ParameterModel parameter) => parameter.Capture.ToString(CultureInfo.InvariantCulture);

    private static string Default(ParameterModel parameter) =>
        parameter.Default is null ? "" : ", " + parameter.Default;

    private static string Parser(ParameterModel parameter, ControllerFile file) =>
        parameter.Parser is null
            ? file.EnumParsers.First(parser => parser.Enum == parameter.Enum).Name
            : parameter.Parser.Kind switch
            {
                ParserKind.Characters => $"TextParsers.OfCharacters<{parameter.Type}>",
                ParserKind.String => $"TextParsers.OfString<{parameter.Type}>",
                ParserKind.Utf8 => $"TextParsers.OfUtf8<{parameter.Type}>",
                _ => file.TextParsers.First(parser => parser.Parser == parameter.Parser).Name,
            };
}
