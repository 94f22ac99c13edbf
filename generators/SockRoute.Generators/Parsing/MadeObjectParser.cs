using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Decides how an object is made of what a request has: which member takes what, and when it is set.</summary>
/// <param name="target">What the object is for. Its type has no mistake.</param>
/// <param name="locals">The names of variables.</param>
/// <param name="bind">Binds a member; null when it cannot be bound, which was told then.</param>
/// <param name="fail">Tells what keeps a member from being set.</param>
internal sealed class MadeObjectParser(
    BindingTarget target,
    UniqueNames locals,
    Func<BindingTarget, ParameterModel?> bind,
    Action<BindingTarget, string> fail)
{
    private const string BeginningAdvice =
        "what it begins with cannot be read, so give it 'get', or 'set' in place of 'init'";

    private readonly INamedTypeSymbol _type = (INamedTypeSymbol)ValueTypes.Unwrap(target.Type);
    private readonly IAssemblySymbol _assembly = target.ContainingAssembly;

    /// <summary>Null when a member cannot be bound.</summary>
    public MadeObjectModel? Parse()
    {
        var targets = MadeTypes.TargetsOf(target);
        MadeMemberModel[] members =
        [
            .. targets.Select(member => member.Symbol is IParameterSymbol ? Argument(member) : Member(member))
                .OfType<MadeMemberModel>(),
        ];
        var isCopied = members.Any(static member => member.Kind == MadeMemberKind.Initialized);
        return members.Length < targets.Count ? null : new()
        {
            Type = CodeText.Type(_type),
            Initial = isCopied ? CodeText.LocalName("initial" + CodeText.PascalCase(target.Name), locals) : "",
            Members = new(members),
        };
    }

    private MadeMemberModel? Argument(BindingTarget argument)
    {
        if (ParameterPassing.FindMistake((IParameterSymbol)argument.Symbol) is { } mistake)
        {
            return Fail(argument, $"it {mistake.Fault}, so take it by value");
        }

        return bind(argument) is { } field ? new() { Kind = MadeMemberKind.Argument, Name = "", Field = field } : null;
    }

    private MadeMemberModel? Member(BindingTarget member)
    {
        if (!member.KeepsInitial && CallObstacle.On(member.Symbol) is { } attribute)
        {
            return Fail(member, $"it is marked {attribute}, with which generated code cannot set it");
        }

        if (bind(member) is not { } field)
        {
            return null;
        }

        var kind = !field.KeepsInitial ? MadeMemberKind.Required
            : ((IPropertySymbol)member.Symbol).SetMethod!.IsInitOnly ? MadeMemberKind.Initialized
            : MadeMemberKind.Settable;
        return kind == MadeMemberKind.Initialized && !CanGet((IPropertySymbol)member.Symbol)
            ? Fail(member, BeginningAdvice)
            : new() { Kind = kind, Name = CodeText.Identifier(member.Symbol.Name), Field = field };
    }

    private MadeMemberModel? Fail(BindingTarget member, string advice)
    {
        fail(member, advice);
        return null;
    }

    private bool CanGet(IPropertySymbol property) =>
        property.GetMethod is { } get && MadeTypes.IsAccessible(get, _assembly);
}
