namespace SockRoute.Generators.Parsing;

/// <summary>What was parsed of one file, in the last few environments that it was parsed in.</summary>
/// <typeparam name="T">What was parsed.</typeparam>
internal sealed class KnownResults<T>
{
    // The generator's and that of the analyzers, which see other generators too; before and after an edit.
    private const int Capacity = 4;

    private readonly object _gate = new();
    private readonly List<(Digest Environment, T Result)> _known = [];

    public T Get(Digest environment, Func<T> parse)
    {
        lock (_gate)
        {
            var index = _known.FindIndex(known => known.Environment == environment);
            var found = index < 0 ? (environment, parse()) : _known[index];
            if (index >= 0)
            {
                _known.RemoveAt(index);
            }
            else if (_known.Count == Capacity)
            {
                _known.RemoveAt(0);
            }

            _known.Add(found);
            return found.Item2;
        }
    }
}
