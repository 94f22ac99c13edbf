using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Parsing;

/// <summary>The types that a handler can return.</summary>
internal static class ResultKinds
{
    /// <summary>Null for a type that cannot be written as a response.</summary>
    public static ResultKind? Of(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Void || IsBrokenTemplate(type))
        {
            return ResultKind.Nothing;
        }

        if (type is INamedTypeSymbol named && IsTask(named))
        {
            return named.Arity == 0 || IsBrokenTemplate(named.TypeArguments[0]) ? ResultKind.Task
                : CanWrite(named.TypeArguments[0]) ? ResultKind.TaskOfValue
                : null;
        }

        return CanWrite(type) ? ResultKind.Value : null;
    }

    public static string Advice(ITypeSymbol type) =>
        ValueTypes.CanRead(type)
            ? "return its text as a 'string', or one of the Results"
            : "return void, string, byte[], one of the Results, a type with a template, "
                + "or a Task or ValueTask of those";

    private static bool CanWrite(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte }
        || MemberLookup.Inherited(type).Any(TemplateTypes.IsTemplate)
        || (!type.IsRefLikeType && WellKnownTypes.IsResult(ValueTypes.Unwrap(type)));

    // A mistake of its own, which is told there: here it is called, and writes nothing.
    private static bool IsBrokenTemplate(ITypeSymbol type) =>
        type is INamedTypeSymbol page && TemplateTypes.IsTemplate(page) && TemplateTypes.FindMistake(page) is not null;

    private static bool IsTask(INamedTypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", Arity: 0 or 1 } && WellKnownTypes.Is(
            type, "System.Threading.Tasks", type.Name);
}
