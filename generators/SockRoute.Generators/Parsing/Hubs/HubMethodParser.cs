using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>Reads one method of a hub, for one of its attributes.</summary>
internal sealed class HubMethodParser(
    IMethodSymbol method, AttributeData attribute, Compilation compilation, List<Problem> problems)
{
    private readonly string _word = HubAttributes.WordOf(attribute) ?? "";
    private readonly HubMethodKind _kind = HubAttributes.KindOf(attribute);

    private bool IsSignIn => _kind == HubMethodKind.SignInByMessage;

    /// <summary>Null for a method with a mistake.</summary>
    public HubMethod? Parse()
    {
        if (FindMistake() is { } fault)
        {
            return Fail(fault);
        }

        var kinds = method.Parameters.Select(KindOf).ToArray();
        if (method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Error)
            || method.ReturnType.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (FindMisfit(kinds) is { } misfit)
        {
            return Fail(misfit);
        }

        var arguments = kinds.Zip(method.Parameters, Argument).OfType<HubArgument>().ToArray();
        var kind = IsSignIn ? SignInBy(kinds) : _kind;
        var type = kind is HubMethodKind.Message or HubMethodKind.SignInByMessage ? MessageType(kinds) : "";
        return type is null || arguments.Length < kinds.Length ? null : new()
        {
            Kind = kind,
            MessageType = type,
            Name = CodeText.Identifier(method.Name),
            Display = CodeText.Handler(method),
            IsStatic = method.IsStatic,
            IsTask = TaskOf(method.ReturnType) is not null,
            Arguments = new(arguments),
        };
    }

    // What the compiler would say of a call, or what could not be waited for.
    private string? FindMistake() =>
        method.DeclaredAccessibility != Accessibility.Public ? $"is {AccessText.Of(method.DeclaredAccessibility)}"
        : method.IsGenericMethod ? "is generic"
        : method.IsAbstract ? "is abstract"
        : method.IsVararg ? "has '__arglist'"
        : method is { IsAsync: true, ReturnsVoid: true } ? "is async void, so nothing can wait for it"
        : CallObstacle.On(method) is { } obstacle ? $"is marked {obstacle} too, which nothing can call"
        : OverloadPriority.FindPreferred(method, compilation) is not null ? "has an overload that is called instead"
        : FindPassing() is { } fault ? $"has a parameter that {fault}"
        : null;

    private string? FindPassing() => method.Parameters
        .Select(static parameter => ParameterPassing.FindMistake(parameter)?.Fault)
        .FirstOrDefault(static fault => fault is not null);

    private string? FindMisfit(HubArgumentKind?[] kinds)
    {
        if (!ReturnsWell())
        {
            return $"returns '{CodeText.Short(method.ReturnType)}'";
        }

        var index = Array.IndexOf(kinds, null);
        if (index >= 0)
        {
            return $"takes '{method.Parameters[index].Name}'";
        }

        var twin = kinds.Select(static (kind, at) => (kind, at))
            .Where(pair => Array.IndexOf(kinds, pair.kind) < pair.at)
            .Select(static pair => (int?)pair.at)
            .FirstOrDefault();
        if (twin is { } second)
        {
            return $"takes '{method.Parameters[second].Name}' as well";
        }

        return IsSignIn ? FindSignInMisfit(kinds)
            : _kind == HubMethodKind.Text && !kinds.Contains(HubArgumentKind.Text) ? "takes no text"
            : null;
    }

    private static string? FindSignInMisfit(HubArgumentKind?[] kinds) =>
        kinds.Contains(HubArgumentKind.Request) && kinds.Length > 1 ? "takes something besides the request"
        : kinds.Contains(HubArgumentKind.Text) && kinds.Contains(HubArgumentKind.Message) ? "takes text and a message"
        : kinds.All(static kind => kind == HubArgumentKind.Peer) ? "takes nothing that says who it is"
        : null;

    private bool ReturnsWell()
    {
        var result = TaskOf(method.ReturnType) is { } task
            ? task.Arity == 0 ? null : task.TypeArguments[0]
            : method.ReturnsVoid ? null : method.ReturnType;
        return IsSignIn ? result?.SpecialType == SpecialType.System_String : result is null;
    }

    private HubArgumentKind? KindOf(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        var takesText = IsSignIn || _kind == HubMethodKind.Text;
        return type.Name == "Peer" && WellKnownTypes.IsFramework(type) ? HubArgumentKind.Peer
            : IsSignIn && SpecialParameters.SourceOf(type) == ParameterSource.Context ? HubArgumentKind.Request
            : SpecialParameters.SourceOf(type) is not null ? null
            : takesText && type.SpecialType == SpecialType.System_String ? HubArgumentKind.Text
            : IsSignIn || _kind == HubMethodKind.Message ? HubArgumentKind.Message
            : null;
    }

    private HubArgument? Argument(HubArgumentKind? kind, IParameterSymbol parameter)
    {
        if (kind != HubArgumentKind.Message)
        {
            return new() { Kind = kind!.Value };
        }

        return TypeReach.Reaches(parameter.Type)
            && MessageReading.Parse(parameter.Type, Place.Of(parameter), compilation, problems) is { } json
            ? new() { Kind = HubArgumentKind.Message, Type = CodeText.Type(parameter.Type), Json = json }
            : null;
    }

    // Null where there is none, or none that JSON can have.
    private string? MessageType(HubArgumentKind?[] kinds)
    {
        if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string written }])
        {
            return Check(written, Place.Of(attribute, 0, 0, 0), "");
        }

        var index = Array.IndexOf(kinds, HubArgumentKind.Message);
        if (index < 0)
        {
            Fail("says nowhere which type of message it is for, and takes none");
            return null;
        }

        var parameter = method.Parameters[index];
        if (MessageNames.Of(parameter.Type) is not { } name)
        {
            var (place, shown) = (Place.Of(parameter), CodeText.Short(parameter.Type));
            problems.Add(new(HubDescriptors.MessageType, place, shown, MessageNames.Missing, IsSignIn
                ? "take a record of your own"
                : $"write [{_word}(\"…\")], or take a record of your own"));
            return null;
        }

        // What [Message] says is told there.
        if (HubAttributes.MessageOf(parameter.Type) is null)
        {
            return Check(name, Place.Of(parameter), $", with [Message(\"…\")] at '{parameter.Type.Name}'");
        }

        return MessageNames.FindMistake(name) is null ? name : null;
    }

    private string? Check(string name, Place place, string where)
    {
        if (MessageNames.FindMistake(name) is not var (fault, advice))
        {
            return name;
        }

        problems.Add(new(HubDescriptors.MessageName, place, CodeText.Literal(name), fault, advice + where));
        return null;
    }

    private static HubMethodKind SignInBy(HubArgumentKind?[] kinds) =>
        kinds.Contains(HubArgumentKind.Request) ? HubMethodKind.SignInByRequest
        : kinds.Contains(HubArgumentKind.Text) ? HubMethodKind.SignInByText
        : HubMethodKind.SignInByMessage;

    private static INamedTypeSymbol? TaskOf(ITypeSymbol type) =>
        type is INamedTypeSymbol named && ResultKinds.IsTask(named) ? named : null;

    private HubMethod? Fail(string fault)
    {
        var (place, name) = (Place.Of(method), method.Name);
        problems.Add(new(HubDescriptors.Method, place, name, _word, fault, Signature(name)));
        return null;
    }

    private string Signature(string name) => _kind switch
    {
        HubMethodKind.Text => $"'public void {name}(Peer peer, string text)'",
        HubMethodKind.Joined or HubMethodKind.Left => $"'public void {name}(Peer peer)'",
        HubMethodKind.Message => $"'public void {name}(Peer peer, T message)' with the type of the message for 'T'",
        _ => $"'public string? {name}(Peer peer, T first)' with 'string' or the type of a message for 'T', "
            + $"or 'public string? {name}(HttpContext request)'",
    };
}
