using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Parsing;

/// <summary>The types that a handler can return.</summary>
internal static class ResultKinds
{
    /// <summary>Null for a type that is written as JSON, or not at all.</summary>
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

    /// <summary>What is written as JSON when the handler returns that type, which is no response by itself.</summary>
    public static ITypeSymbol ValueOf(ITypeSymbol type) => IsTaskOfValue(type, out var value) ? value! : type;

    /// <summary>Whether the value has to be waited for.</summary>
    public static ResultKind KindOf(ITypeSymbol type) =>
        IsTaskOfValue(type, out _) ? ResultKind.TaskOfValue : ResultKind.Value;

    /// <summary>Whether it has to be waited for.</summary>
    public static bool IsTask(INamedTypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", Arity: 0 or 1 } && WellKnownTypes.Is(
            type, "System.Threading.Tasks", type.Name);

    private static bool CanWrite(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte }
        || IsStream(type)
        || MemberLookup.Inherited(type).Any(TemplateTypes.IsTemplate)
        || (!type.IsRefLikeType && WellKnownTypes.IsResult(ValueTypes.Unwrap(type)));

    private static bool IsStream(ITypeSymbol type) => BaseTypes.AndSelf(type as INamedTypeSymbol)
        .Any(static one => WellKnownTypes.Is(one, "System.IO", "Stream"));

    private static bool IsTaskOfValue(ITypeSymbol type, out ITypeSymbol? value)
    {
        value = type is INamedTypeSymbol { Arity: 1 } task && IsTask(task) ? task.TypeArguments[0] : null;
        return value is not null;
    }

    // A mistake of its own, which is told there: here it is called, and writes nothing.
    private static bool IsBrokenTemplate(ITypeSymbol type) =>
        type is INamedTypeSymbol page && TemplateTypes.IsTemplate(page) && TemplateTypes.FindMistake(page) is not null;
}
