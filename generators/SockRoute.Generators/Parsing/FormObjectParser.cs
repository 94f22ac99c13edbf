using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides for an object that is made of the fields of a form which member takes which field.</summary>
internal sealed class FormObjectParser(
    IParameterSymbol parameter, UniqueNames locals, FormFieldNames fields, List<Problem> problems)
{
    private const string BeginningAdvice =
        "what it begins with cannot be read, so give it 'get', or 'set' in place of 'init'";

    private readonly INamedTypeSymbol _type = (INamedTypeSymbol)ValueTypes.Unwrap(parameter.Type);
    private readonly IAssemblySymbol _assembly = parameter.ContainingAssembly;

    /// <summary>Null when a member cannot be bound. The type itself has no mistake.</summary>
    public FormObjectModel? Parse()
    {
        var constructor = FormTypes.ConstructorOf(_type, _assembly);
        var wanted = constructor.Parameters.Length;
        var members = constructor.Parameters.Select(Argument).OfType<FormMemberModel>().ToList();
        foreach (var symbol in FormTypes.MembersOf(_type, constructor, _assembly))
        {
            wanted++;
            members.AddRange(new[] { Member(symbol, constructor) }.OfType<FormMemberModel>());
        }

        var isCopied = members.Any(static member => member.Kind == FormMemberKind.Initialized);
        return members.Count < wanted ? null : new()
        {
            Type = CodeText.Type(_type),
            Initial = isCopied ? CodeText.LocalName("initial" + CodeText.PascalCase(parameter.Name), locals) : "",
            Members = new(members),
        };
    }

    private FormMemberModel? Argument(IParameterSymbol argument)
    {
        var source = DeclaredSource.Of(argument);
        var advice = source.Attributes.FirstOrDefault(static attribute => attribute != "[FromForm]") is { } attribute
                ? $"it is marked {attribute}, and all members come from the form, so remove that"
            : source.HasBlankName ? "its name is blank, so write the name, or leave it out"
            : ParameterPassing.FindMistake(argument) is { } mistake ? $"it {mistake.Fault}, so take it by value"
            : null;
        if (advice is not null)
        {
            return Fail(argument, argument.Type, advice);
        }

        var local = CodeText.LocalName(argument.Name, locals);
        var field = FormFields.Of(source.Name, local, argument.Type, DefaultValue.Of(argument));
        return Bind(argument, argument.Type, FormMemberKind.Argument, "", field);
    }

    private FormMemberModel? Member(ISymbol member, IMethodSymbol constructor)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        var kind = FormTypes.HasToBeSet(member, constructor) ? FormMemberKind.Required
            : ((IPropertySymbol)member).SetMethod!.IsInitOnly ? FormMemberKind.Initialized
            : FormMemberKind.Settable;
        if (kind == FormMemberKind.Required && CallObstacle.On(member) is { } attribute)
        {
            return Fail(member, type, $"it is marked {attribute}, with which generated code cannot set it");
        }

        if (kind == FormMemberKind.Initialized && !CanGet((IPropertySymbol)member))
        {
            return Fail(member, type, BeginningAdvice);
        }

        var local = CodeText.LocalName(member.Name, locals);
        var field = kind == FormMemberKind.Required
            ? FormFields.Of(member.Name, local, type, null)
            : FormFields.OfOptional(member.Name, local, type);
        return Bind(member, type, kind, CodeText.Identifier(member.Name), field);
    }

    private FormMemberModel? Bind(
        ISymbol symbol, ITypeSymbol type, FormMemberKind kind, string name, ParameterModel? field)
    {
        if (field is null)
        {
            // A type that does not exist is told by the compiler.
            return type.TypeKind == TypeKind.Error ? null : Fail(symbol, type, Advice(type));
        }

        return fields.Take(field.Name, parameter, $"{parameter.Name}.{symbol.Name}", symbol)
            ? new() { Kind = kind, Name = name, Field = field }
            : null;
    }

    private FormMemberModel? Fail(ISymbol symbol, ITypeSymbol type, string advice)
    {
        problems.Add(new(
            BindingDescriptors.FormMember, Place.Of(parameter), symbol.Name, CodeText.Short(type), _type.Name, advice)
        {
            Other = Place.Of(symbol),
        });
        return null;
    }

    private string Advice(ITypeSymbol type) =>
        FormTypes.FindMistake(type, _assembly) is null
            ? $"a form has no values within values, so give '{_type.Name}' the members of '{type.Name}' itself"
            : FormTypes.ReadableAdvice;

    private bool CanGet(IPropertySymbol property) =>
        property.GetMethod is { } get && FormTypes.IsAccessible(get, _assembly);
}
