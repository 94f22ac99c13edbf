using System.Globalization;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>Finds the names by which an enum is read, and what they stand for.</summary>
internal static class JsonEnumReaderParser
{
    private const string NameAttribute = "JsonStringEnumMemberNameAttribute";

    public static JsonType<JsonReaderModel> Parse(INamedTypeSymbol type)
    {
        if (!TypeReach.Reaches(type))
        {
            return new() { Model = null, Fault = new(null, type, JsonObjects.ReachAdvice), Links = [] };
        }

        // A name that was chosen is read as it is written only.
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToArray();
        var loose = fields.Where(static field => !JsonAttributes.Has(field, NameAttribute)).ToArray();
        var all = loose.Concat(fields.Except(loose, SymbolEqualityComparer.Default).Cast<IFieldSymbol>()).ToArray();
        return new()
        {
            Fault = null,
            Links = [],
            Model = JsonReadObjectParser.Empty(type) with
            {
                Enum = new()
                {
                    Underlying = type.EnumUnderlyingType!.ToDisplayString(),
                    Names = new(all.Select(
                        static field => JsonAttributes.ArgumentOf(field, NameAttribute) as string ?? field.Name)),
                    Loose = loose.Length,
                    Values = new(all.Select(
                        static field => ((IFormattable)field.ConstantValue!).ToString(null, CultureInfo.InvariantCulture))),
                },
            },
        };
    }
}
