namespace SockRoute.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask what was cached.</summary>
internal static class TrackingNames
{
    public const string Routes = nameof(Routes);
    public const string AllRoutes = nameof(AllRoutes);
    public const string ControllerRoutes = nameof(ControllerRoutes);
    public const string Controllers = nameof(Controllers);
    public const string Hubs = nameof(Hubs);
    public const string Mounts = nameof(Mounts);
    public const string Project = nameof(Project);
    public const string Dispatcher = nameof(Dispatcher);
    public const string LinkRoot = nameof(LinkRoot);
    public const string LinkStubs = nameof(LinkStubs);
    public const string Links = nameof(Links);
    public const string LinkClass = nameof(LinkClass);
    public const string JsonTypes = nameof(JsonTypes);
    public const string JsonReaders = nameof(JsonReaders);
    public const string JsonCalls = nameof(JsonCalls);
    public const string JsonContracts = nameof(JsonContracts);
    public const string Mapping = nameof(Mapping);
    public const string TemplateFiles = nameof(TemplateFiles);
    public const string Templates = nameof(Templates);
    public const string StaticFiles = nameof(StaticFiles);
    public const string StaticMaps = nameof(StaticMaps);
    public const string Assets = nameof(Assets);
    public const string AssetHome = nameof(AssetHome);
    public const string EmbeddedFiles = nameof(EmbeddedFiles);
}
