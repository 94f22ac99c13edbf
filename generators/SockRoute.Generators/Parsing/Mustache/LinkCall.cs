using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Mustache;

/// <summary>Matches what a tag passes with what one link takes, as the compiler matches a call with a method.</summary>
internal sealed class LinkCall
{
    private readonly string?[] _expressions;
    private readonly string _path;

    public LinkCall(LinkTarget target, TemplateArgument name, IReadOnlyList<LinkArgument> arguments, string path)
    {
        Target = target;
        _path = path;
        _expressions = new string?[target.Parameters.Count];
        var passed = new LinkArgument?[target.Parameters.Count];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (Find(arguments, i) is not { } index)
            {
                continue;
            }

            if (passed[index] is not null)
            {
                Arity(arguments[i].Source, $"'{target.Parameters[index].Name}' is passed twice");
            }

            passed[index] = arguments[i];
        }

        var missing = target.Parameters.Where((parameter, i) => passed[i] is null && !parameter.IsOptional).ToArray();
        if (missing.Length > 0 && Problems.Count == 0)
        {
            Arity(name, $"'{target.Signature}' needs {Names(missing)}");
        }

        for (var i = 0; i < passed.Length && Problems.Count == 0; i++)
        {
            Convert(passed[i], i);
        }
    }

    public LinkTarget Target { get; }

    public List<Problem> Problems { get; } = [];

    /// <summary>How far off the call is: a wrong number of arguments is further than a wrong type.</summary>
    public int Rank { get; private set; }

    /// <summary>
    /// How much the compiler would prefer other links to this one: conversions first, then what is left out.
    /// </summary>
    public (int Conversions, int Omitted) Cost { get; private set; }

    public bool PassesNothing => _expressions.All(static expression => expression is null);

    /// <summary>What is passed, in the order of the parameters; named where one before is left out.</summary>
    public IEnumerable<string> Arguments =>
        Target.Parameters
            .Select((parameter, i) => (Name: CodeText.Identifier(parameter.Name), Expression: _expressions[i], i))
            .Where(static one => one.Expression is not null)
            .Select(one => _expressions.Take(one.i).Contains(null) ? $"{one.Name}: {one.Expression}" : one.Expression!);

    /// <summary>The parameter that an argument is for; null for a mistake.</summary>
    private int? Find(IReadOnlyList<LinkArgument> arguments, int number)
    {
        var (source, parameters) = (arguments[number].Source, Target.Parameters);
        if (source.Name.Length > 0)
        {
            var index = IndexOf(source.Name, StringComparison.Ordinal)
                ?? IndexOf(source.Name, StringComparison.OrdinalIgnoreCase);
            if (index is null)
            {
                var near = NearestName.Find(source.Name, parameters.Select(static parameter => parameter.Name));
                var meant = near is null ? "" : $": did you mean '{near}'?";
                Arity(source.NamePlace!, $"'{Target.Signature}' has no parameter '{source.Name}'{meant}");
            }

            return index;
        }

        if (arguments.Take(number).Any(static before => before.Source.Name.Length > 0))
        {
            Arity(source, "Arguments without a name stand before those with one");
            return null;
        }

        if (number < parameters.Count)
        {
            return number;
        }

        // One too many is one mistake, however many follow it.
        if (number == parameters.Count)
        {
            var count = parameters.Count == 0 ? "nothing" : $"{parameters.Count} at most";
            Arity(source, $"'{Target.Signature}' takes {count}: leave '{source.Text}' out");
        }

        return null;
    }

    private int? IndexOf(string name, StringComparison comparison)
    {
        var index = Target.Parameters.ToList().FindIndex(parameter => parameter.Name.Equals(name, comparison));
        return index < 0 ? null : index;
    }

    private void Convert(LinkArgument? argument, int index)
    {
        var parameter = Target.Parameters[index];
        _expressions[index] = argument?.Convert(parameter);
        if (argument is null)
        {
            Cost = (Cost.Conversions, Cost.Omitted + 1);
        }
        else if (_expressions[index] is null)
        {
            Rank = Math.Max(Rank, 1);
            Problems.Add(new(
                TemplateLinkDescriptors.TemplateArgument,
                Place.Of(_path, argument.Source.Place),
                argument.Mistake(parameter, Target)));
        }
        else if (!argument.IsExact(parameter))
        {
            Cost = (Cost.Conversions + 1, Cost.Omitted);
        }
    }

    private void Arity(TemplateArgument at, string message) => Arity(at.Place, message);

    private void Arity(TemplatePlace place, string message)
    {
        Rank = 2;
        Problems.Add(new(TemplateLinkDescriptors.TemplateArity, Place.Of(_path, place), message));
    }

    private static string Names(IReadOnlyList<LinkParameter> parameters) =>
        string.Join(" and ", parameters.Select(static parameter => $"'{parameter.Name}'"));
}
