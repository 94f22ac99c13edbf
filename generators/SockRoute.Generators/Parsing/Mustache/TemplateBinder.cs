using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Binds a template to its type: expands partials and parents, resolves every name, and decides what each tag does. A
/// tag with a mistake does nothing.
/// </summary>
internal sealed class TemplateBinder
{
    private const int MaxDepth = 32;

    private static readonly Dictionary<string, BlockArgument> NoBlocks = new(StringComparer.Ordinal);

    private readonly TemplateSet _templates;
    private readonly ICollection<Problem> _problems;
    private readonly NameResolver _names;
    private readonly PartialMethods _methods;
    private readonly LinkMethods _links;
    private readonly UrlTags _urls;
    private readonly AssetTags _assets;
    private bool _isEndless;

    private TemplateBinder(INamedTypeSymbol type, TemplateProject project, ICollection<Problem> problems)
    {
        var members = new UniqueNames(
            StringComparer.Ordinal, [.. type.GetMembers().Select(static member => member.Name)]);
        _templates = project.Templates;
        _problems = problems;
        _names = new(new(type, project.Compilation), problems);
        _methods = new(members);
        _links = new(members);
        _assets = new(project.Assets, problems);
        _urls = new(project.Links, _names, _links, project.Compilation, problems);
    }

    /// <summary>What the template does, the partials that became methods, and the links that it writes.</summary>
    public static (
        EquatableArray<TemplateStep> Steps,
        EquatableArray<TemplateMethod> Methods,
        EquatableArray<TemplateLink> Links) Bind(
        INamedTypeSymbol type, TemplateFile file, TemplateProject project, ICollection<Problem> problems)
    {
        var binder = new TemplateBinder(type, project, problems);
        var steps = new StepList();
        binder.Bind(
            file.Nodes,
            new()
            {
                File = file,
                Top = new(null, BoundValue.Of("this", type, isMaybeNull: false)),
                Layout = Layout.None,
                Blocks = NoBlocks,
                Locals = new(StringComparer.Ordinal, "writer", "output"),
            },
            steps);
        var methods = new EquatableArray<TemplateMethod>(binder._methods.Finish(binder.BindMethod));
        return (steps.ToArray(), methods, new(binder._links.All));
    }

    private void Bind(IEnumerable<TemplateNode> nodes, Scope scope, StepList steps)
    {
        foreach (var node in nodes)
        {
            Bind(node, scope, steps);
        }
    }

    private void Bind(TemplateNode node, Scope scope, StepList steps)
    {
        switch (node.Kind)
        {
            case TemplateNodeKind.Text:
                scope.Layout.Write(node, steps);
                break;
            case TemplateNodeKind.Value:
                BindValue(node, scope, steps);
                break;
            case TemplateNodeKind.Function:
                BindFunction(node, scope, steps);
                break;
            case TemplateNodeKind.Section or TemplateNodeKind.Inverted:
                BindSection(node, scope, steps);
                break;
            case TemplateNodeKind.Partial:
                BindPartial(node, scope, steps);
                break;
            case TemplateNodeKind.Parent:
                BindParent(node, scope, steps);
                break;
            default:
                BindBlock(node, scope, steps);
                break;
        }
    }

    private void BindValue(TemplateNode node, Scope scope, StepList steps)
    {
        if (_names.Resolve(node, scope.File.Path, scope.Top) is { } value
            && ValueSteps.Find(node, scope.File.Path, value, _problems) is { } step)
        {
            steps.Add(step);
        }
    }

    private void BindFunction(TemplateNode node, Scope scope, StepList steps)
    {
        switch (node.Text)
        {
            case MustacheFunctions.Asset:
                _assets.Bind(node, scope, steps);
                break;
            case MustacheFunctions.Url:
                _urls.Bind(node, scope, steps);
                break;
            default:
                throw new InvalidOperationException($"The function '{node.Text}' has no meaning.");
        }
    }

    private void BindSection(TemplateNode node, Scope scope, StepList steps)
    {
        if (_names.Resolve(node, scope.File.Path, scope.Top) is not { } value)
        {
            return;
        }

        if (SectionSteps.FindMistake(node, scope.File.Path, value) is { } problem)
        {
            _problems.Add(problem);
            return;
        }

        var section = node.Kind == TemplateNodeKind.Section
            ? SectionSteps.Section(node, value, scope)
            : SectionSteps.Inverted(value, scope);
        var inner = new StepList();
        Bind(node.Children, section.Scope with { IsInSection = true }, inner);
        steps.Add(section.Step with { Steps = inner.ToArray(), Path = scope.File.Path, Place = node.Place });
    }

    private void BindPartial(TemplateNode node, Scope scope, StepList steps)
    {
        if (FindPartial(node, scope) is not { } partial)
        {
            return;
        }

        if (!scope.IsInSection && _templates.IsEndless(scope.File, partial))
        {
            _problems.Add(SectionSteps.Endless(node, scope.File, partial));
            return;
        }

        var indentation = node.IsStandalone ? scope.Layout.Indent(node.Indentation) : "";
        var isDynamic = node.IsStandalone && scope.Layout.IsDynamic;
        if (_templates.IsRecursive(partial))
        {
            var call = _methods.Call(partial, scope, indentation, isDynamic);
            steps.Add(call with { Path = scope.File.Path, Place = node.Place });
            return;
        }

        var layout = new Layout(0, indentation, isDynamic);
        Bind(partial.Nodes, scope with { File = partial, Layout = layout, IsInSection = false }, steps);
    }

    private EquatableArray<TemplateStep> BindMethod(TemplateFile partial, ContextFrame top, bool isDynamic)
    {
        var steps = new StepList();
        Bind(
            partial.Nodes,
            new()
            {
                File = partial,
                Top = top,
                Layout = new(0, "", isDynamic),
                Blocks = NoBlocks,
                Locals = new(
                    StringComparer.Ordinal,
                    ["writer", "output", .. top.FromTop().Select(NameOf)]),
            },
            steps);
        return steps.ToArray();
    }

    private static string NameOf(ContextFrame frame) => frame.Value.Expression.TrimStart('@');

    private void BindParent(TemplateNode node, Scope scope, StepList steps)
    {
        if (_isEndless || FindPartial(node, scope) is not { } parent)
        {
            return;
        }

        if (scope.Depth == MaxDepth || (!scope.IsInSection && _templates.IsEndless(scope.File, parent)))
        {
            _isEndless = true;
            _problems.Add(SectionSteps.Endless(node, scope.File, parent));
            return;
        }

        // Whoever includes this file has the last word about its blocks.
        var blocks = new Dictionary<string, BlockArgument>(StringComparer.Ordinal);
        foreach (var block in node.Children.Where(static child => child.Kind == TemplateNodeKind.Block))
        {
            blocks[block.Text] = new(block, scope.File);
        }

        foreach (var outer in scope.Blocks)
        {
            blocks[outer.Key] = outer.Value;
        }

        Bind(
            parent.Nodes,
            scope with
            {
                File = parent,
                Layout = new(
                    0,
                    node.IsStandalone ? scope.Layout.Indent(node.Indentation) : "",
                    node.IsStandalone && scope.Layout.IsDynamic),
                Blocks = blocks,
                IsInSection = false,
                Depth = scope.Depth + 1,
            },
            steps);
    }

    private void BindBlock(TemplateNode node, Scope scope, StepList steps)
    {
        if (!scope.Blocks.TryGetValue(node.Text, out var argument))
        {
            Bind(node.Children, scope with { IsInSection = true }, steps);
            return;
        }

        var content = argument.Block.Children;
        var own = Layout.FirstIndentation(content);
        var indentation = (node.IsStandalone ? Layout.FirstIndentation(node.Children) : null) ?? node.Indentation;
        var layout = new Layout(own?.Length ?? 0, scope.Layout.Indent(indentation), scope.Layout.IsDynamic);
        if (node.IsStandalone && own is null && content.Count > 0)
        {
            layout.Begin("", steps);
        }

        Bind(
            content,
            scope with
            {
                File = argument.File,
                IsInSection = true,
                Layout = node.IsStandalone ? layout : layout.WithinLine(),
                Blocks = scope.Blocks
                    .Where(pair => pair.Key != node.Text)
                    .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal),
            },
            steps);
    }

    private TemplateFile? FindPartial(TemplateNode node, Scope scope)
    {
        var partial = _templates.FindPartial(node.Text, scope.File);
        if (partial is null)
        {
            var names = _templates.Names.SelectMany(static name => new[] { name, Path.ChangeExtension(name, null) });
            var meant = NearestName.Find(node.Text, names) is { } near
                ? $": did you mean '{near}'?"
                : " in the folder 'templates'";
            _problems.Add(new(
                TemplateDescriptors.TemplatePartial, Place.Of(scope.File.Path, node.Place!), node.Text, meant));
        }

        return partial;
    }
}
