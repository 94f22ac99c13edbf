using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>Finds parameters that nothing read from a request can be passed to.</summary>
internal static class ParameterPassing
{
    /// <summary>What is wrong and what to do, or null.</summary>
    public static (string Fault, string Advice)? FindMistake(IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None)
        {
            var word = parameter.RefKind.ToString().ToLowerInvariant().Replace("refreadonlyparameter", "ref readonly");
            return ($"is passed by '{word}'", "a handler takes its parameters by value");
        }

        var type = parameter.Type;
        return type.IsRefLikeType ? ($"is of the ref struct type '{CodeText.Short(type)}'", "use 'string' instead")
            : type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer
                ? ($"is of the pointer type '{CodeText.Short(type)}'", "use a number or 'string' instead")
                : null;
    }
}
