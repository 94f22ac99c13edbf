namespace SockRoute.Generators.Diagnostics;

/// <summary>The categories of the rules: one for each block of numbers.</summary>
internal static class Categories
{
    public const string Routes = "SockRoute.Routes";
    public const string Handlers = "SockRoute.Handlers";
    public const string Templates = "SockRoute.Templates";
    public const string Json = "SockRoute.Json";
    public const string Hubs = "SockRoute.Hubs";
}
