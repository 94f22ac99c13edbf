using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;

namespace SockRoute.Generators.Parsing;

/// <summary>The fields of a form that the parameters of a handler take, each of which may be taken once.</summary>
internal sealed class FormFieldNames(List<Problem> problems)
{
    private readonly Dictionary<string, (string Taker, ISymbol Symbol)> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">The name of the field.</param>
    /// <param name="parameter">The parameter that it is for.</param>
    /// <param name="taker">The parameter, or its member, as the message names it.</param>
    /// <param name="symbol">What has that name.</param>
    public bool Take(string name, IParameterSymbol parameter, string taker, ISymbol symbol)
    {
        if (_taken.TryGetValue(name, out var first))
        {
            problems.Add(new(BindingDescriptors.SameFormField, Place.Of(parameter), taker, name, first.Taker)
            {
                Other = Place.Of(first.Symbol),
            });
            return false;
        }

        _taken.Add(name, (taker, symbol));
        return true;
    }
}
