using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Decides what a section does with its value: a condition, a context or a loop.</summary>
internal static class SectionSteps
{
    /// <summary>A section that is always shown, or never, decides nothing.</summary>
    public static Problem? FindMistake(TemplateNode tag, string path, BoundValue value)
    {
        var isInverted = tag.Kind == TemplateNodeKind.Inverted;
        var decides = value.IsBool || value.IsText || value.IsMaybeNull || value.ItemType is not null
            || !value.Type.IsValueType || (value.HasMembers && !isInverted);
        return decides ? null : new(
            TemplateDescriptors.TemplateSection,
            Place.Of(path, tag.Place!),
            tag.Text,
            ValueSteps.Of(value),
            isInverted ? "leave it out" : "leave the tags out, or make the value one that can be null");
    }

    /// <summary>A template that leads back to itself in every case.</summary>
    public static Problem Endless(TemplateNode tag, TemplateFile file, TemplateFile included) => new(
        TemplateDescriptors.TemplateRecursion,
        Place.Of(file.Path, tag.Place!),
        file.Name,
        included.Name == file.Name ? "" : $", by '{included.Name}',");

    public static (TemplateStep Step, Scope Scope) Section(TemplateNode tag, BoundValue value, Scope scope)
    {
        var step = new TemplateStep { Kind = TemplateStepKind.With, Text = value.Expression };
        if (value.IsBool)
        {
            step = step with { Kind = value.IsMaybeNull ? TemplateStepKind.IfMaybeTrue : TemplateStepKind.IfTrue };
            return (step, Push(scope, BoundValue.Of("true", value.Type, isMaybeNull: false)));
        }

        if (value.ItemType is { } item)
        {
            return List(tag, value, item, scope);
        }

        var local = Local(LastPart(tag.Text), scope, "value");
        step = step with
        {
            Kind = value.IsText ? TemplateStepKind.IfText
                : value.IsMaybeNull || !value.Type.IsValueType ? TemplateStepKind.IfPresent
                : TemplateStepKind.With,
            Local = local,
        };
        return (step, Push(scope, BoundValue.Of(local, value.Type, isMaybeNull: false)));
    }

    public static (TemplateStep Step, Scope Scope) Inverted(BoundValue value, Scope scope)
    {
        var kind = value.IsBool ? (value.IsMaybeNull ? TemplateStepKind.IfMaybeFalse : TemplateStepKind.IfFalse)
            : value.IsText ? TemplateStepKind.IfNoText
            : value.ItemType is not null ? TemplateStepKind.IfEmpty
            : TemplateStepKind.IfAbsent;
        return (
            new()
            {
                Kind = kind,
                Text = value.Expression,
                Count = kind == TemplateStepKind.IfEmpty ? Sequences.CountOf(value.Type) ?? "" : "",
            },
            scope);
    }

    private static (TemplateStep Step, Scope Scope) List(
        TemplateNode tag, BoundValue value, ITypeSymbol item, Scope scope)
    {
        var isIndexed = Sequences.IsIndexed(value.Type);
        var isMaybe = isIndexed || value.IsMaybeNull || !value.Type.IsValueType;
        var list = isMaybe ? Local(LastPart(tag.Text), scope, "items") : "";
        var index = isIndexed ? Local("i", scope, "i") : "";
        var local = Local(Singular(LastPart(tag.Text)), scope, "item");
        var step = new TemplateStep
        {
            Kind = isIndexed ? TemplateStepKind.EachByIndex
                : isMaybe ? TemplateStepKind.EachOfMaybe
                : TemplateStepKind.Each,
            Text = value.Expression,
            Local = local,
            List = list,
            Index = index,
        };
        return (step, Push(scope, BoundValue.OfDeclared(local, item)));
    }

    private static Scope Push(Scope scope, BoundValue value) => scope with { Top = new(scope.Top, value) };

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 3) + "y"
        : name.EndsWith("s", StringComparison.OrdinalIgnoreCase) && name.Length > 1 ? name.Substring(0, name.Length - 1)
        : name.Length == 0 ? ""
        : name + "Item";

    private static string Local(string name, Scope scope, string otherwise)
    {
        var isName = Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name);
        return CodeText.Identifier(scope.Locals.Take(isName ? CodeText.CamelCase(name) : otherwise));
    }
}
