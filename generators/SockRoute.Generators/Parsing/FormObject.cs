using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides for an object that is made of the fields of a form which member takes which field.</summary>
internal sealed class FormObject(
    BindingTarget target, UniqueNames locals, FormFieldNames fields, List<Problem> problems)
{
    private readonly INamedTypeSymbol _type = (INamedTypeSymbol)ValueTypes.Unwrap(target.Type);

    /// <summary>Null when a member cannot be bound. The type itself has no mistake.</summary>
    public MadeObjectModel? Parse() => new MadeObjectParser(target, locals, Bind, Fail).Parse();

    private ParameterModel? Bind(BindingTarget member)
    {
        var source = DeclaredSource.Of(member);
        var mistake = source.Attributes.FirstOrDefault(static attribute => attribute != "[FromForm]") is { } attribute
                ? $"it is marked {attribute}, and all members come from the form, so remove that"
            : source.HasBlankName ? "its name is blank, so write the name, or leave it out"
            : null;
        if (mistake is not null)
        {
            Fail(member, mistake);
            return null;
        }

        // A field has the name that the member has; its case does not count.
        var name = source.HasName ? source.Name : member.Symbol.Name;
        var local = CodeText.LocalName(member.Name, locals);
        var field = member.KeepsInitial
            ? FormFields.OfOptional(name, local, member.Type)
            : FormFields.Of(name, local, member.Type, member.Default);
        if (field is null)
        {
            // A type that does not exist is told by the compiler.
            if (member.Type.TypeKind != TypeKind.Error)
            {
                Fail(member, Advice(member.Type));
            }

            return null;
        }

        return fields.Take(name, member) ? field : null;
    }

    private void Fail(BindingTarget member, string advice) => problems.Add(new(
        BindingDescriptors.FormMember,
        Place.Of(member),
        member.Symbol.Name,
        CodeText.Short(member.Type),
        _type.Name,
        advice)
    {
        Other = Place.Of(member.Symbol),
    });

    private string Advice(ITypeSymbol type) =>
        MadeTypes.FindMistake(type, target.ContainingAssembly) is null
            ? $"a form has no values within values, so give '{_type.Name}' the members of '{type.Name}' itself"
            : MadeTypes.ReadableAdvice;
}
