using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// The partials that include themselves. Each is a method for every context stack that it is rendered in; the stack's
/// frames are its parameters.
/// </summary>
internal sealed class PartialMethods(UniqueNames names)
{
    private readonly Dictionary<string, Entry> _known = new(StringComparer.Ordinal);
    private readonly Queue<Entry> _open = new();

    /// <summary>The step that calls the method, which is bound later.</summary>
    public TemplateStep Call(TemplateFile partial, Scope scope, string indentation, bool isDynamic)
    {
        var visible = scope.Top.Visible().ToArray();
        var isIndented = isDynamic || indentation.Length > 0;
        var types = string.Join("|", visible.Select(static frame => TypeOf(frame.Value)));
        var key = $"{partial.Name}|{isIndented}|{types}";
        if (!_known.TryGetValue(key, out var entry))
        {
            entry = new(names.Take("Write" + NameOf(partial)), partial, Parameters(visible), isIndented);
            _known.Add(key, entry);
            _open.Enqueue(entry);
        }

        return new()
        {
            Kind = TemplateStepKind.Call,
            Text = entry.Name,
            Format = indentation,
            Arguments = new(visible.Select(static frame => frame.Value.Expression)),
        };
    }

    /// <summary>Binds all methods, and those that they call.</summary>
    public IEnumerable<TemplateMethod> Finish(
        Func<TemplateFile, ContextFrame, bool, EquatableArray<TemplateStep>> bind)
    {
        var methods = new List<TemplateMethod>();
        while (_open.Count > 0)
        {
            var entry = _open.Dequeue();
            methods.Add(new()
            {
                Name = entry.Name,
                Template = entry.Partial.Name,
                Parameters = new(entry.Top.FromTop().Select(static frame =>
                    $"{TypeOf(frame.Value)} {frame.Value.Expression}")),
                Steps = bind(entry.Partial, entry.Top, entry.IsIndented),
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

    private sealed record Entry(string Name, TemplateFile Partial, ContextFrame Top, bool IsIndented);
}
