using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>
/// Binds <c>{{url Posts.Show id}}</c>: finds the link, what is passed to it, and decides how it is written. A tag with
/// a mistake, or whose route has one, writes nothing.
/// </summary>
internal sealed class UrlTags(
    Lazy<TemplateLinks> links,
    NameResolver names,
    LinkMethods methods,
    Compilation compilation,
    ICollection<Problem> problems)
{
    public void Bind(TemplateNode tag, Scope scope, StepList steps)
    {
        var path = scope.File.Path;
        var name = tag.Arguments[0];
        if (name.Kind != TemplateArgumentKind.Word || name.Name.Length > 0)
        {
            problems.Add(new(
                TemplateDescriptors.TemplateTag,
                Place.Of(path, name.Place),
                $"The name of a link comes first, as in C# and without quotes: '{{{{{tag.Text} Posts.Show id}}}}'"));
            return;
        }

        var arguments = Arguments(tag, scope);
        var targets = links.Value.Find(name.Text);
        if (targets.Count == 0)
        {
            problems.Add(new(
                TemplateLinkDescriptors.TemplateLink, Place.Of(path, name.Place), name.Text, Meant(name.Text)));
        }
        else if (arguments is not null && Choose(targets, name, arguments, path) is { } call)
        {
            Write(tag, call, path, steps);
        }
    }

    /// <summary>Null where one of them has a mistake of its own.</summary>
    private List<LinkArgument>? Arguments(TemplateNode tag, Scope scope)
    {
        var arguments = new List<LinkArgument>();
        foreach (var source in tag.Arguments.Skip(1))
        {
            var isName = source.Kind == TemplateArgumentKind.Word && !LinkArgument.IsConstant(source.Text);
            var value = isName ? Resolve(source, scope) : null;
            if (value is not null || !isName)
            {
                arguments.Add(new(source, value, compilation));
            }
        }

        return arguments.Count == tag.Arguments.Count - 1 ? arguments : null;
    }

    private BoundValue? Resolve(TemplateArgument source, Scope scope)
    {
        if (MustacheName.FindMistake(source.Text, ' ') is { } mistake)
        {
            problems.Add(new(TemplateDescriptors.TemplateTag, Place.Of(scope.File.Path, source.Place), mistake));
            return null;
        }

        var name = new TemplateNode { Kind = TemplateNodeKind.Value, Text = source.Text, Place = source.Place };
        return names.Resolve(name, scope.File.Path, scope.Top);
    }

    /// <summary>The call that the compiler would make; null where there is none, which is a problem.</summary>
    private LinkCall? Choose(
        IReadOnlyList<LinkTarget> targets, TemplateArgument name, IReadOnlyList<LinkArgument> arguments, string path)
    {
        var calls = targets
            .Where(static target => target is not BrokenLink)
            .Select(target => new LinkCall(target, name, arguments, path))
            .ToArray();
        var chosen = calls
            .Where(static call => call.Problems.Count == 0)
            .OrderBy(static call => call.Cost)
            .FirstOrDefault();
        if (chosen is null && calls.Length == targets.Count)
        {
            foreach (var problem in calls.OrderBy(static call => call.Rank).First().Problems)
            {
                problems.Add(problem);
            }
        }

        return chosen;
    }

    private void Write(TemplateNode tag, LinkCall call, string path, StepList steps)
    {
        if (call.Target is OwnLink { Constant: { } text } && call.PassesNothing)
        {
            // Of all that means something in HTML, only this stands unescaped in a link.
            steps.AddText(tag.IsEscaped ? text.Replace("&", "&amp;") : text);
            return;
        }

        var step = new TemplateStep { Kind = TemplateStepKind.Call, Text = "", Path = path, Place = tag.Place };
        steps.Add(call.Target is OwnLink own
            ? step with { Text = methods.NameOf(own, tag.IsEscaped), Arguments = new(call.Arguments) }
            : step with
            {
                Kind = TemplateStepKind.TextValue,
                Text = $"{((MountedLink)call.Target).Method}({string.Join(", ", call.Arguments)}).ToString()",
                IsEscaped = tag.IsEscaped,
            });
    }

    private string Meant(string name) => links.Value.FindMeant(name) is { } near ? $": did you mean '{near}'?" : "";
}
