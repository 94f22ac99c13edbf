using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// What gets a value from a request: a parameter of a handler, or what an object is made of that is one, a parameter of
/// its constructor or a property.
/// </summary>
internal sealed class BindingTarget
{
    private BindingTarget(ISymbol symbol, ITypeSymbol type, IParameterSymbol parameter)
    {
        Symbol = symbol;
        Type = type;
        Parameter = parameter;
    }

    /// <summary>The parameter or property itself.</summary>
    public ISymbol Symbol { get; }

    public ITypeSymbol Type { get; }

    /// <summary>The parameter of the handler: itself, or the one whose object it is for.</summary>
    public IParameterSymbol Parameter { get; }

    /// <summary>The name that it has in a request without an attribute that says another.</summary>
    public required string Name { get; init; }

    /// <summary>The name that messages have for it.</summary>
    public required string Display { get; init; }

    /// <summary>The default as an expression; null without one.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it is a property that stays as it is where the request has nothing for it.</summary>
    public bool KeepsInitial { get; init; }

    /// <summary>The property with the name of a constructor's parameter.</summary>
    public IPropertySymbol? OwnProperty => IsMember && Symbol is IParameterSymbol
        ? Symbol.ContainingType.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
            property => property.Name.Equals(Symbol.Name, StringComparison.OrdinalIgnoreCase))
        : null;

    public bool IsMember => !ReferenceEquals(Symbol, Parameter);

    /// <summary>Where it stands, if that is not in the handler.</summary>
    public Place? Member => IsMember ? Place.Of(Symbol) : null;

    public IAssemblySymbol ContainingAssembly => Parameter.ContainingAssembly;

    public NullableAnnotation NullableAnnotation => Type.NullableAnnotation;

    public bool HasExplicitDefaultValue => Default is not null;

    public bool IsParams => Symbol is IParameterSymbol { IsParams: true };

    public static BindingTarget Of(IParameterSymbol parameter) => new(parameter, parameter.Type, parameter)
    {
        Name = parameter.Name,
        Display = parameter.Name,
        Default = DefaultValue.Of(parameter),
    };

    /// <summary>A parameter of the constructor of this target's type.</summary>
    public BindingTarget Argument(IParameterSymbol argument) => new(argument, argument.Type, Parameter)
    {
        Name = CodeText.CamelCase(argument.Name),
        Display = $"{Display}.{argument.Name}",
        Default = DefaultValue.Of(argument),
    };

    /// <summary>A property or field of this target's type.</summary>
    public BindingTarget Property(ISymbol member, bool keepsInitial) =>
        new(member, member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, Parameter)
        {
            Name = CodeText.CamelCase(member.Name),
            Display = $"{Display}.{member.Name}",
            KeepsInitial = keepsInitial,
        };
}
