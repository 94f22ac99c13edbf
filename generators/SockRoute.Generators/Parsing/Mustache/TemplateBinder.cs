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
    private const int MaxIncluded = 1000;
    private const int MaxMethods = 100;

    private readonly TemplateFile _file;
    private readonly TemplateSet _templates;
    private readonly ICollection<Problem> _problems;
    private readonly NameResolver _names;
    private readonly PartialMethods _methods;
    private readonly LinkMethods _links;
    private readonly UrlTags _urls;
    private readonly AssetTags _assets;
    private int _included;
    private bool _isTooLarge;

    private TemplateBinder(
        INamedTypeSymbol type, TemplateFile file, TemplateProject project, ICollection<Problem> problems)
    {
        _file = file;
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
        var binder = new TemplateBinder(type, file, project, problems);
        var steps = new StepList();
        binder.Bind(
            file.Nodes,
            new()
            {
                File = file,
                Top = new(null, BoundValue.Of("this", type, isMaybeNull: false)),
                Layout = Layout.None,
                Blocks = BlockArguments.None,
                Locals = new(StringComparer.Ordinal, "writer", "output"),
                Open = [new Expansion(file, BlockArguments.None).Key],
                MayBeIndented = false,
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
                Include(node, scope, scope.Blocks, steps);
                break;
            case TemplateNodeKind.Parent:
                Include(node, scope, scope.Blocks.Over(node, scope.File), steps);
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

        // What is only asked for is the same the next time: nothing ends there.
        var goesOn = node.Kind == TemplateNodeKind.Section && !value.IsBool && !value.IsText;
        var inner = new StepList();
        Bind(node.Children, goesOn ? section.Scope with { Open = [] } : section.Scope, inner);
        steps.Add(section.Step with { Steps = inner.ToArray(), Path = scope.File.Path, Place = node.Place });
    }

    private void Include(TemplateNode node, Scope scope, BlockArguments blocks, StepList steps)
    {
        if (_isTooLarge || FindPartial(node, scope) is not { } file)
        {
            return;
        }

        // What becomes a method is not looked into here.
        var included = new Expansion(file, blocks);
        var isRecursive = _templates.IsRecursive(file);
        if (scope.Open.Contains(included.Key) || (isRecursive && included.LeadsTo([.. scope.Open], _templates)))
        {
            _problems.Add(SectionSteps.Endless(node, scope.File, file));
            return;
        }

        if (++_included > MaxIncluded || _methods.Count > MaxMethods)
        {
            _isTooLarge = true;
            var reason = _included > MaxIncluded
                ? $"more than {MaxIncluded} partials and parents are put together for it"
                : $"'{file.Name}', which includes itself, is shown for more than {MaxMethods} types of values";
            _problems.Add(new(
                TemplateDescriptors.TemplateSize, Place.Of(scope.File.Path, node.Place!), _file.Name, reason));
            return;
        }

        var indentation = node.IsStandalone ? scope.Layout.Indent(node.Indentation) : "";
        var isDynamic = node.IsStandalone && scope.Layout.IsDynamic;
        if (isRecursive)
        {
            var call = _methods.Call(included, scope, indentation, isDynamic);
            steps.Add(call with { Path = scope.File.Path, Place = node.Place });
            return;
        }

        Bind(
            file.Nodes,
            scope with
            {
                File = file,
                Layout = new(0, indentation, isDynamic),
                Blocks = blocks,
                Open = [.. scope.Open, included.Key],
            },
            steps);
    }

    private EquatableArray<TemplateStep> BindMethod(PartialMethod method)
    {
        var steps = new StepList();
        Bind(
            method.Included.File.Nodes,
            new()
            {
                File = method.Included.File,
                Top = method.Top,
                Layout = new(0, "", method.IsIndented),
                Blocks = method.Included.Blocks,
                Locals = new(
                    StringComparer.Ordinal,
                    ["writer", "output", .. method.Top.FromTop().Select(NameOf)]),
                Open = [method.Included.Key],
                MayBeIndented = method.IsIndented,
            },
            steps);
        return steps.ToArray();
    }

    private static string NameOf(ContextFrame frame) => frame.Value.Expression.TrimStart('@');

    private void BindBlock(TemplateNode node, Scope scope, StepList steps)
    {
        if (scope.Blocks.Find(node.Text) is not { } argument)
        {
            Bind(node.Children, scope, steps);
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
                Layout = node.IsStandalone ? layout : layout.WithinLine(),
                Blocks = scope.Blocks.Without(node.Text),
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
