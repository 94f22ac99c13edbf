using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// The partials and parents that include themselves. Each is a method for every context stack that it is rendered in,
/// and for whatever replaces its blocks; the stack's frames are its parameters.
/// </summary>
internal sealed class PartialMethods(UniqueNames names)
{
    private readonly Dictionary<string, PartialMethod> _known = new(StringComparer.Ordinal);
    private readonly Queue<PartialMethod> _open = new();

    public int Count => _known.Count;

    /// <summary>The step that calls the method, which is bound later.</summary>
    public TemplateStep Call(Expansion included, Scope scope, string indentation, bool isDynamic)
    {
        var visible = scope.Top.Visible().ToArray();
        var isIndented = isDynamic || indentation.Length > 0;
        var types = string.Join("|", visible.Select(static frame => TypeOf(frame.Value)));
        var key = $"{included.Key}|{isIndented}|{types}";
        if (!_known.TryGetValue(key, out var method))
        {
            method = new(names.Take("Write" + NameOf(included.File)), included, Parameters(visible), isIndented);
            _known.Add(key, method);
            _open.Enqueue(method);
        }

        return new()
        {
            Kind = TemplateStepKind.Call,
            Text = method.Name,
            Format = indentation,
            Local = scope.MayBeIndented && !isDynamic ? scope.Locals.Take("indentation") : "",
            Arguments = new(visible.Select(static frame => frame.Value.Expression)),
        };
    }

    /// <summary>Binds all methods, and those that they call.</summary>
    public IEnumerable<TemplateMethod> Finish(Func<PartialMethod, EquatableArray<TemplateStep>> bind)
    {
        var methods = new List<TemplateMethod>();
        while (_open.Count > 0)
        {
            var method = _open.Dequeue();
            methods.Add(new()
            {
                Name = method.Name,
                Template = method.Included.File.Name,
                Parameters = new(method.Top.FromTop().Select(static frame =>
                    $"{TypeOf(frame.Value)} {frame.Value.Expression}")),
                Steps = bind(method),
            });
        }

        return methods;
    }

    private static ContextFrame Parameters(ContextFrame[] visible)
    {
        var names = new UniqueNames(StringComparer.Ordinal, "writer", "output");
        var top = default(ContextFrame);
        foreach (var frame in Enumerable.Reverse(visible))
        {
            var value = frame.Value;
            var isVariable = value.Expression is not ("this" or "true") && value.Expression.All(char.IsLetterOrDigit);
            var name = isVariable ? value.Expression
                : value.Type.Name.Length > 0 ? CodeText.CamelCase(value.Type.Name)
                : "value";
            var parameter = CodeText.Identifier(names.Take(name));
            top = new(top, BoundValue.Of(parameter, value.Type, value.IsMaybeNull));
        }

        return top!;
    }

    private static string TypeOf(BoundValue value) => CodeText.Type(value.Type) + (value.IsMaybeNull ? "?" : "");

    private static string NameOf(TemplateFile file)
    {
        var separators = file.Name.Where(static c => !char.IsLetterOrDigit(c)).Distinct().ToArray();
        var words = Path.ChangeExtension(file.Name, null).Split(separators, StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(CodeText.PascalCase));
    }
}

/// <summary>A method that renders a partial or a parent.</summary>
internal sealed record PartialMethod(string Name, Expansion Included, ContextFrame Top, bool IsIndented);
