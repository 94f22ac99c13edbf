namespace SockRoute.Load;

/// <summary>Builds SockRoute's application and those of its peers that this machine has the tools for.</summary>
internal sealed class Servers(Folders folders, string dataSet, FileSet files)
{
    public const string SockRoute = "SockRoute", Kestrel = "Kestrel", Go = "Go net/http", Nginx = "nginx", Floor = "C floor";
    public const string Portable = "portable sockets", Hello = "01-Hello";

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
        (string Name, string? Tool, Func<Server> Build)[] all =
        [
            (SockRoute, null, () => BuildArena(SockRoute, "arena")),
            (Portable, null, () => BuildArena(Portable, "arena-portable", "-p:SockRoutePortable=true")),
            (Kestrel, null, BuildKestrel),
            (Go, "go", BuildGo),
            (Nginx, "nginx", ConfigureNginx),
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
            servers.Add(build());
        }

        return servers.Count > 0 ? servers : throw new LoadException("no server has a name with what --servers says");
    }

    /// <summary>Publishes samples/01-Hello, for its size and its start.</summary>
    public Server BuildHello() =>
        new(Hello, Abilities.Plain, Publish("hello", "Hello", folders.Load("..", "..", "samples", "01-Hello")), Urls);

    /// <summary>A load generator in C.</summary>
    public string BuildClient(string name) => CompileC(name, folders.Load("Clients", $"{name}.c"));

    private Server BuildArena(string name, string folder, params string[] properties) =>
        new(name, Abilities.All, Publish(folder, "Arena", folders.Load("Arena"), properties), port => [.. Data, .. Urls(port)]);

    private Server BuildKestrel() =>
        new(
            Kestrel,
            Abilities.All,
            Publish("kestrel", "Kestrel", folders.Load("Peers", "Kestrel")),
            port => [.. Data, .. Urls(port)]);

    private Server BuildGo()
    {
        var executable = folders.Made("go-net-http");
        Child.Finish("go", ["build", "-o", executable, "main.go"], folders.Load("Peers", "Go"));
        return new(Go, Abilities.Programs, executable, port => [dataSet, $"127.0.0.1:{port}"]);
    }

    private Server BuildFloor() =>
        new(Floor, Abilities.Plain, CompileC("floor", folders.Load("Peers", "Floor", "floor.c")), port => [$"{port}"]);

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
        return new(Nginx, Abilities.Plain | Abilities.Files, "nginx", port =>
        {
            var file = Path.Combine(folder, "nginx.conf");
            File.WriteAllText(file, template.Replace("FOLDER", folder).Replace("PORT", $"{port}"));
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

    private static IReadOnlyList<string> Urls(int port) => ["--urls", $"http://127.0.0.1:{port}"];
}
