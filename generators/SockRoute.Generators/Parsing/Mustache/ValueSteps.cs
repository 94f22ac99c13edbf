using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Decides how a value becomes text.</summary>
internal static class ValueSteps
{
    public static TemplateStep? Find(TemplateNode tag, string path, BoundValue value, ICollection<Problem> problems)
    {
        var step = new TemplateStep
        {
            Kind = TemplateStepKind.TextValue,
            Text = value.Expression,
            Format = tag.Format,
            IsEscaped = tag.IsEscaped,
            Path = path,
            Place = tag.Place,
        };
        if (value.Type.TypeKind == TypeKind.Enum)
        {
            return step with { Kind = TemplateStepKind.EnumValue };
        }

        if (Implements(value.Type, "IUtf8SpanFormattable"))
        {
            return step with { Kind = TemplateStepKind.FormattableValue };
        }

        if (Implements(value.Type, "IFormattable"))
        {
            var format = tag.Format.Length == 0 ? "null" : CodeText.Literal(tag.Format);
            return step with { Text = $"global::SockRoute.TemplateValues.Format({value.Expression}, {format})" };
        }

        if (tag.Format.Length > 0)
        {
            problems.Add(new(
                TemplateDescriptors.TemplateFormat, Place.Of(path, tag.Place!), tag.Text, Of(value), tag.Format));
            return null;
        }

        if (value.IsText || value.IsBool)
        {
            return value.IsText ? step : step with { Kind = TemplateStepKind.BoolValue };
        }

        if (HasText(value.Type))
        {
            return step with { Text = $"{value.Expression}{(value.IsMaybeNull ? "?" : "")}.ToString()" };
        }

        var advice = value.ItemType is null ? "show one of its members" : "show its items in a section";
        problems.Add(new(TemplateDescriptors.TemplateValue, Place.Of(path, tag.Place!), tag.Text, Of(value), advice));
        return null;
    }

    /// <summary>The type in a sentence.</summary>
    public static string Of(BoundValue value) => $"of the type '{CodeText.Short(value.Type)}'";

    private static bool Implements(ITypeSymbol type, string name) =>
        IsOfSystem(type, name) || type.AllInterfaces.Any(candidate => IsOfSystem(candidate, name));

    private static bool IsOfSystem(ITypeSymbol type, string name) => WellKnownTypes.Is(type, "System", name);

    // What the compiler writes for a record shows its members, which nobody means.
    private static bool HasText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object
        || MemberLookup.Inherited(type)
            .Where(static home => !MemberLookup.IsRoot(home))
            .SelectMany(static home => home.GetMembers("ToString"))
            .OfType<IMethodSymbol>()
            .Any(static method => method is { Parameters.Length: 0, IsOverride: true, IsImplicitlyDeclared: false });
}
