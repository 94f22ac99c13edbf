using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Makes a link of a route that has a mistake. It takes whatever could be meant: all parameters of the method, of any
/// type, in the order that they would have in a link.
/// </summary>
internal static class LinkStubParser
{
    private static readonly string[] OtherAttributes =
    [
        "FromBodyAttribute", "FromFormAttribute", "FromHeaderAttribute", "FromCookieAttribute", "FromServicesAttribute",
    ];

    /// <summary>Null where class or method has no name yet.</summary>
    public static LinkStub? Parse(IMethodSymbol method, AttributeData attribute)
    {
        var written = RouteAttributes.LinkNameIn(attribute);
        var name = LinkName.FindMistake(method, written) is null ? written ?? method.Name : method.Name;
        var type = method.ContainingType;
        return name.Length == 0 || type.Name.Length == 0 ? null : new()
        {
            Controller = CodeText.FullName(type),
            ControllerName = CodeText.Name(type),
            IsPublic = TypeReach.IsPublic(type),
            Name = name,
            Parameters = new(ParameterObject.Expand(method)
                .Where(static parameter => parameter.Name.Length > 0 && CanBeBoxed(parameter.Type))
                .OrderBy(parameter => Order(parameter, RouteAttributes.Text(attribute) ?? ""))
                .Select(static parameter => parameter.Name)
                .Distinct(StringComparer.Ordinal)),
            IsOverload = false,
        };
    }

    /// <summary>One for all stubs of a name in one class: it takes what any of them takes.</summary>
    public static IEnumerable<LinkStub> Merge(IEnumerable<LinkStub> stubs, IReadOnlyList<LinkModel> links) =>
        stubs
            .GroupBy(static stub => stub.Name, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(same => same.First() with
            {
                IsPublic = same.Any(static stub => stub.IsPublic),
                IsOverload = links.Any(link => link.Name == same.Key),
                Parameters = new(same.SelectMany(static stub => stub.Parameters).Distinct(StringComparer.Ordinal)),
            })
            .Where(stub => stub.Parameters.Count > 0
                || links.All(link => link.Name != stub.Name || link.Parameters.Count > 0));

    private static bool CanBeBoxed(ITypeSymbol type) =>
        !type.IsRefLikeType && type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer);

    // What a link asks for, what it may be given, what is no part of it.
    private static int Order(BindingTarget parameter, string template) =>
        SpecialParameters.SourceOf(parameter.Type) is not null
            || parameter.Symbol.GetAttributes().Any(IsElsewhere) ? 2
        : parameter.HasExplicitDefaultValue
            || parameter.KeepsInitial
            || (parameter.NullableAnnotation == NullableAnnotation.Annotated
                && template.IndexOf("{" + parameter.Name, StringComparison.OrdinalIgnoreCase) < 0) ? 1
        : 0;

    private static bool IsElsewhere(AttributeData attribute) =>
        OtherAttributes.Contains(attribute.AttributeClass?.Name);
}
