using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What was parsed of one file.</summary>
internal sealed class ParsedFile
{
    private readonly List<SourceRoute> _routes = [];
    private readonly List<HubModel> _hubs = [];
    private readonly List<LinkStub> _stubs = [];
    private readonly List<JsonTypeModel> _jsonTypes = [];
    private readonly List<JsonReaderModel> _jsonReaders = [];

    /// <summary>The routes in the order of their lines, those with a mistake included that have a template.</summary>
    public IEnumerable<SourceRoute> Routes => _routes.OrderBy(static route => route.Attribute.Start);

    /// <summary>What the generator goes on with.</summary>
    public FileRoutes ToModel() => new()
    {
        Handlers = new(_routes.Select(static route => route.Handler).OfType<RoutedHandler>()),
        Hubs = new(_hubs),
        Stubs = new(_stubs),
        JsonTypes = new(_jsonTypes.Distinct()),
        JsonReaders = new(_jsonReaders.Distinct()),
    };

    public void Add(SourceRoute route) => _routes.Add(route);

    public void Add(HubModel hub) => _hubs.Add(hub);

    public void Add(LinkStub stub) => _stubs.Add(stub);

    public void Add(IEnumerable<JsonTypeModel> types) => _jsonTypes.AddRange(types);

    public void Add(IEnumerable<JsonReaderModel> types) => _jsonReaders.AddRange(types);
}
