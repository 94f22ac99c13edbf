using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>The fields of a form that the parameters of a handler take, each of which may be taken once.</summary>
internal sealed class FormFieldNames(List<Problem> problems)
{
    private readonly Dictionary<string, BindingTarget> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">The name of the field.</param>
    /// <param name="target">The parameter, or its member.</param>
    public bool Take(string name, BindingTarget target)
    {
        if (_taken.TryGetValue(name, out var first))
        {
            problems.Add(new(BindingDescriptors.SameFormField, Place.Of(target), target.Display, name, first.Display)
            {
                Other = Place.Of(first.Symbol),
            });
            return false;
        }

        _taken.Add(name, target);
        return true;
    }
}
