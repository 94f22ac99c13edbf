using System.Diagnostics;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>No path leaves the folder, and nothing but regular files that are not hidden is served.</summary>
public class HostilePathTests
{
    private protected virtual bool IsEmbedded => false;

    // Each is looked for under a folder that is served, beside which a file lies, and in which there are files of these
    // names.
    public static TheoryData<string> Targets =>
    [
        "/../secret.txt", "/../../secret.txt", "/a/../../secret.txt", "/./../secret.txt", "/.../secret.txt",
        "/..", "/../", "/a/..%2f..%2fsecret.txt", "/..%2fsecret.txt", "/..%2Fsecret.txt", "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt", "/%2E%2E/%2E%2E/secret.txt", "/.%2e/secret.txt", "/%2e./secret.txt",
        "/..\\secret.txt", "/..%5csecret.txt", "/..%5Csecret.txt", "/a\\..\\..\\secret.txt", "/%5c%5cserver/share",
        "/%252e%252e%252fsecret.txt", "/..%252fsecret.txt", "/..%c0%afsecret.txt", "/..%c1%9csecret.txt",
        "/%c0%ae%c0%ae/secret.txt", "/..%ef%bc%8fsecret.txt", "/%uff0e%uff0e/secret.txt", "/..%00/secret.txt",
        "/a.txt%00", "/a.txt%00.png", "/%00", "/a.txt%0a", "/a.txt%0d%0aX:y", "/a.txt%7f", "/%01a.txt",
        "//etc/passwd", "///etc/passwd", "/%2fetc/passwd", "/%2f%2fetc%2fpasswd", "/etc/passwd", "/a.txt/", "/a.txt//",
        "/C:/windows/win.ini", "/C:%5cwindows%5cwin.ini", "/c:a.txt", "/file:///etc/passwd", "/a.txt::$DATA",
        "/a.txt:stream", "/a.txt.", "/a.txt..", "/a.txt%20", "/a.txt...%20", "/A.TXT", "/a.tx%54",
        "/CON", "/con.txt", "/NUL", "/nul.tar.gz", "/PRN", "/aux.html", "/COM1", "/com9.txt", "/LPT1.txt", "/CONIN$",
        "/conout$",
        "/COM%C2%B9", "/a/AUX/b", "/.git/config", "/.env", "/.htaccess", "/a/.hidden/a.txt", "/.well-known/.secret",
        "/.well-known2/a.txt", "/~root/a.txt", "/*", "/?.txt", "/$HOME/a.txt", "/proc/self/environ", "/link-out",
        "/link-dir/secret.txt", "/link-up/secret.txt", "/link-relative", "/link-chain", "/link-loop",
        "/link-dir", "/link-dir/",
        "/link-hidden", "/link-git/config", "/link-device",
        "/fifo", "/fifo.txt", "/link-fifo", "/dev-null", "/socket",
    ];

    [Theory]
    [MemberData(nameof(Targets))]
    public void WhatIsNoFileOfTheFolderIsNotFound(string target)
    {
        using var server = Start();
        foreach (var prefix in new[] { "/files", "" })
        {
            using var client = server.Server.Connect();
            var response = client.Exchange(Requests.Get(prefix + target));

            // The parser refuses what is no path at all, and ".." of the first segment is the root, which has a route.
            Assert.True(
                response.Status == 400 || response is { Status: 404, Text: "Not Found" } or { Text: "root" },
                $"{response.Status} {response.Text}");
        }

        Assert.Empty(server.Server.Log.Errors);
        Assert.Equal("a", server.Get("/files/a.txt").Text);
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(4000)]
    [InlineData(7000)]
    public void ANameThatIsTooLongIsNotFound(int length)
    {
        using var server = Start();

        Assert.Equal(404, server.Get("/files/" + new string('a', length)).Status);
        Assert.Equal(404, server.Get("/files/" + string.Concat(Enumerable.Repeat("a/", length / 2)) + "b").Status);
        Assert.Empty(server.Server.Log.Errors);
    }

    [Theory]
    [InlineData("/files/.well-known/security.txt", "well known")]
    [InlineData("/files/link-in", "a")]
    [InlineData("/files/link-absolute", "a")]
    [InlineData("/files/x/../a.txt", "a")]
    [InlineData("/files/./a.txt", "a")]
    [InlineData("/files/%61.txt", "a")]
    public void WhatStaysInTheFolderIsFound(string target, string text)
    {
        using var server = Start();

        Assert.Equal(text, server.Get(target).Text);
    }

    [Theory]
    [InlineData("/files/link-out")]
    [InlineData("/files/link-dir/secret.txt")]
    public void LinksOutAreFollowedWhereThatIsSaid(string target)
    {
        using var server = Start(options => options.FollowLinksOut = true, isEmbedded: false);

        Assert.Equal("secret", server.Get(target).Text);
        Assert.Equal(404, server.Get("/files/fifo").Status);
    }

    [Fact]
    public void ALinkThatIsTurnedOutwardsIsNotFollowedAnyMore()
    {
        using var server = Start(environment: "Development", isEmbedded: false);
        Assert.Equal("a", server.Get("/files/link-in").Text);
        File.Delete(server.Folder.PathOf("files/link-in"));
        File.CreateSymbolicLink(server.Folder.PathOf("files/link-in"), "../secret.txt");

        Assert.Equal(404, server.Get("/files/link-in").Status);
    }

    /// <summary>The folder that is served is a folder in that of the test, with the secret beside it.</summary>
    private StaticServer Start(
        Action<StaticFileOptions>? configure = null, string environment = "Production", bool? isEmbedded = null)
    {
        TestFolder? filled = null;
        var options = new StaticFileOptions();
        configure?.Invoke(options);
        return StaticServer.Start(
            folder => Fill(filled = folder, isEmbedded ?? IsEmbedded),
            app: app => app.MapStatic("/files", filled!.PathOf("files"), options),
            prefix: "/outer-folder-is-not-asked-for",
            environment: environment);
    }

    private static void Fill(TestFolder folder, bool isEmbedded)
    {
        folder.Add("secret.txt", "secret").Add("dir/secret.txt", "secret");
        string[] names =
        [
            "a.txt", "a/b.txt", ".env", ".htaccess", ".git/config", "a/.hidden/a.txt", ".well-known/.secret", "CON",
            "con.txt", "NUL", "nul.tar.gz", "COM1", "aux.html", "a.txt.", "a.txt ", "c:a.txt", "a.txt:stream",
            "..\\secret.txt", "a/AUX/b",
        ];
        foreach (var name in names)
        {
            folder.Add("files/" + name, "a");
        }

        folder.Add("files/.well-known/security.txt", "well known");
        foreach (var (name, target) in new[]
        {
            ("link-in", "a.txt"), ("link-absolute", folder.PathOf("files/a.txt")),
            ("link-out", folder.PathOf("secret.txt")),
            ("link-dir", folder.PathOf("dir")), ("link-up", ".."), ("link-relative", "../secret.txt"),
            ("link-chain", "link-relative"), ("link-loop", "link-loop"), ("link-fifo", "fifo"),
            ("dev-null", "/dev/null"), ("link-hidden", ".env"), ("link-git", ".git"), ("link-device", "con.txt"),
        })
        {
            File.CreateSymbolicLink(folder.PathOf("files/" + name), target);
        }

        if (isEmbedded)
        {
            TestArchives.Embed(folder.PathOf("files"));
            return;
        }

        using var make = Process.Start("mkfifo", [folder.PathOf("files/fifo"), folder.PathOf("files/fifo.txt")]);
        make.WaitForExit();
        using var socket = new System.Net.Sockets.Socket(
            System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, 0);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(folder.PathOf("files/socket")));
    }
}
