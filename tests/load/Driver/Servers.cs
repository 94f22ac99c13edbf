namespace SockRoute.Load;

/// <summary>Builds SockRoute's application and those of its peers that this machine has the tools for.</summary>
internal sealed class Servers(Folders folders, string dataSet, FileSet files)
{
    public const string SockRoute = "SockRoute", Kestrel = "Kestrel", Go = "Go net/http", Nginx = "nginx", Floor = "C floor";
    public const string Node = "Node ws", Portable = "portable sockets", Hello = "01-Hello";

    private static readonly string[] BrotliModules =
    [
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
        "/usr/share/nginx/modules/ngx_http_brotli_static_module.so",
    ];

    private string[] Data => [dataSet, files.Folder, files.LargeFolder];

    /// <summary>Which peers are not there, and why.</summary>
    public List<string> Skipped { get; } = [];

    public IReadOnlyList<Server> Build(Options options)
    {
        (string Name, string? Tool, Func<Server?> Build)[] all =
        [
            (SockRoute, null, () => BuildArena(SockRoute, "arena")),
            (Portable, null, () => BuildArena(Portable, "arena-portable", "-p:SockRoutePortable=true")),
            (Kestrel, null, BuildKestrel),
            (Go, "go", BuildGo),
            (Nginx, "nginx", ConfigureNginx),
            (Node, "npm", InstallNode),
            (Floor, "gcc", BuildFloor),
        ];
        var servers = new List<Server>();
        foreach (var (name, tool, build) in all.Where(server => options.WantsServer(server.Name)))
        {
            if (tool is not null && !Child.IsInstalled(tool))
            {
                Skipped.Add($"{name}: there is no `{tool}`");
                continue;
            }

            Console.Error.WriteLine($"building {name}");
            if (build() is { } server)
            {
                servers.Add(server);
            }
        }

        return servers.Count > 0 ? servers : throw new LoadException("no server has a name with what --servers says");
    }

    /// <summary>Publishes samples/01-Hello, for its size and its start.</summary>
    public Server BuildHello() =>
        new(Hello, Abilities.Plain, Publish("hello", "Hello", folders.Load("..", "..", "samples", "01-Hello")), Urls);

    /// <summary>A load generator in C.</summary>
    public string BuildClient(string name) => CompileC(name, folders.Load("Clients", $"{name}.c"));

    private Server BuildArena(string name, string folder, params string[] properties) =>
        new(
            name,
            Abilities.All | Abilities.Lines | Abilities.WebSockets | Abilities.Broadcast,
            Publish(folder, "Arena", folders.Load("Arena"), properties),
            ports => [.. Data, .. UrlsAndLines(ports)]);

    private Server BuildKestrel() =>
        new(
            Kestrel,
            Abilities.All | Abilities.WebSockets | Abilities.Broadcast,
            Publish("kestrel", "Kestrel", folders.Load("Peers", "Kestrel")),
            ports => [.. Data, .. Urls(ports)]);

    private Server BuildGo()
    {
        var executable = folders.Made("go-net-http");
        Child.Finish("go", ["build", "-o", executable, "main.go"], folders.Load("Peers", "Go"));
        return new(Go, Abilities.Programs, executable, ports => [dataSet, $"127.0.0.1:{ports.Http}"]);
    }

    private Server BuildFloor() =>
        new(
            Floor,
            Abilities.Plain | Abilities.Lines | Abilities.WebSockets,
            CompileC("floor", folders.Load("Peers", "Floor", "floor.c")),
            ports => [$"{ports.Http}", $"{ports.Lines}"]);

    /// <summary>Nothing where the package cannot be had.</summary>
    private Server? InstallNode()
    {
        var folder = folders.Made("node");
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { "package.json", "server.js" })
        {
            File.Copy(folders.Load("Peers", "Node", file), Path.Combine(folder, file), overwrite: true);
        }

        try
        {
            Child.Finish("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], folder);
        }
        catch (LoadException exception)
        {
            Skipped.Add($"{Node}: {exception.Message.ReplaceLineEndings(" ")}");
            return null;
        }

        const Abilities All = Abilities.WebSockets | Abilities.Broadcast;
        return new(Node, All, "node", ports => [Path.Combine(folder, "server.js"), $"{ports.Http}"]);
    }

    private Server ConfigureNginx()
    {
        var folder = folders.Made("nginx");
        Directory.CreateDirectory(folder);
        var template = File.ReadAllText(folders.Load("Peers", "Nginx", "nginx.conf"));
        var module = BrotliModules.FirstOrDefault(File.Exists);
        if (module is null)
        {
            Skipped.Add("nginx's Brotli: there is no module brotli_static, and it sends gzip where others send br");
        }

        template = template
            .Replace("LOAD_BROTLI", module is null ? "" : $"load_module {module};")
            .Replace("USE_BROTLI", module is null ? "" : "brotli_static on;")
            .Replace("STATIC", files.Folder)
            .Replace("LARGE", files.LargeFolder);
        return new(Nginx, Abilities.Plain | Abilities.Files, "nginx", ports =>
        {
            var file = Path.Combine(folder, "nginx.conf");
            File.WriteAllText(file, template.Replace("FOLDER", folder).Replace("PORT", $"{ports.Http}"));
            return ["-p", folder, "-c", file];
        });
    }

    private string Publish(string folder, string executable, string project, params string[] properties)
    {
        Child.Finish(
            "dotnet", ["publish", project, "-c", "Release", "-o", folders.Made(folder), "-v", "quiet", .. properties]);
        return folders.Made(folder, executable);
    }

    private string CompileC(string name, string source)
    {
        var executable = folders.Made(name);
        Child.Finish("gcc", ["-O2", "-pthread", "-o", executable, source]);
        return executable;
    }

    private static IReadOnlyList<string> Urls(Ports ports) => ["--urls", $"http://127.0.0.1:{ports.Http}"];

    private static IReadOnlyList<string> UrlsAndLines(Ports ports) =>
        ["--urls", $"http://127.0.0.1:{ports.Http};tcp://127.0.0.1:{ports.Lines}/ws/echo"];
}
