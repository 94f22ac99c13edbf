using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Reads the constructor of a class with routes: what its parameters ask services for.</summary>
internal static class ConstructorParser
{
    /// <summary>Null when no instance can be made.</summary>
    public static IReadOnlyList<ServiceModel>? Parse(INamedTypeSymbol type, List<Problem> problems)
    {
        var constructors = type.InstanceConstructors
            .Where(static constructor => constructor.DeclaredAccessibility == Accessibility.Public)
            .ToArray();
        if (constructors.Length != 1)
        {
            return constructors.Length == 0
                ? Fail(type, problems, "has no public constructor", "add one")
                : Fail(type, problems, "has more than one public constructor", "keep the one that takes its services");
        }

        if (constructors[0].IsVararg)
        {
            return Fail(type, problems, "has a constructor with '__arglist'", "write parameters with types");
        }

        if (FindRequiredMember(type) is { } member && !SetsRequiredMembers(constructors[0]))
        {
            var fault = $"has the required member '{member.Name}', which nothing sets";
            return Fail(type, problems, fault, "take it in the constructor");
        }

        var parameters = constructors[0].Parameters;
        var services = parameters
            .Select(parameter => Service(type, parameter, problems))
            .OfType<ServiceModel>()
            .ToArray();
        return services.Length == parameters.Length ? services : null;
    }

    private static ServiceModel? Service(INamedTypeSymbol type, IParameterSymbol parameter, List<Problem> problems)
    {
        if (parameter.Type.TypeKind == TypeKind.Error || !TypeReach.Reaches(parameter.Type))
        {
            return null;
        }

        if (FindMisuse(type, parameter) is var (misuse, advice))
        {
            problems.Add(new(
                HandlerDescriptors.NotAService, Place.Of(parameter), parameter.Name, type.Name, misuse, advice));
            return null;
        }

        var fault = ParameterPassing.FindMistake(parameter)?.Fault;
        if (fault is null && parameter.Type.IsValueType && !IsOptional(parameter))
        {
            fault = $"is of the value type '{CodeText.Short(parameter.Type)}'";
        }

        if (fault is not null)
        {
            problems.Add(new(HandlerDescriptors.ServiceValue, Place.Of(parameter), parameter.Name, type.Name, fault));
            return null;
        }

        if (parameter.Type.SpecialType == SpecialType.System_String && !parameter.HasExplicitDefaultValue)
        {
            var typeName = CodeText.Short(parameter.Type);
            problems.Add(new(HandlerDescriptors.ServiceType, Place.Of(parameter), parameter.Name, type.Name, typeName));
        }

        return Model(parameter);
    }

    private static (string Misuse, string Advice)? FindMisuse(INamedTypeSymbol type, IParameterSymbol parameter) =>
        SpecialParameters.SourceOf(parameter.Type) is not null
            ? ($"is of type '{CodeText.Short(parameter.Type)}', which belongs to one request", "take it in the handler")
        : parameter.IsParams ? ("is marked 'params', and a service is one object", "remove 'params'")
        : SymbolEqualityComparer.Default.Equals(parameter.Type, type)
            ? ("is of that class itself, which could not be made without one", "remove it")
        : null;

    private static ServiceModel Model(IParameterSymbol parameter)
    {
        var isValue = parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String;
        return new()
        {
            Parameter = parameter.Name,
            Type = CodeText.Type(parameter.Type),
            Kind = !IsOptional(parameter) ? ServiceKind.Required
                : isValue && parameter.HasExplicitDefaultValue || parameter.Type.IsValueType ? ServiceKind.DefaultOnly
                : ServiceKind.Optional,
            Default = DefaultValue.Of(parameter) ?? "null",
        };
    }

    private static bool IsOptional(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue || parameter.NullableAnnotation == NullableAnnotation.Annotated;

    private static ISymbol? FindRequiredMember(INamedTypeSymbol type) => BaseTypes.AndSelf(type)
        .SelectMany(static home => home.GetMembers())
        .FirstOrDefault(static member =>
            member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static bool SetsRequiredMembers(IMethodSymbol constructor) =>
        constructor.GetAttributes().Any(
            static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute");

    private static IReadOnlyList<ServiceModel>? Fail(
        INamedTypeSymbol type, List<Problem> problems, string fault, string advice)
    {
        problems.Add(new(HandlerDescriptors.Constructors, Place.Of(type), type.Name, fault, advice));
        return null;
    }
}
