using System.Runtime.InteropServices;
using System.Text;
using SockRoute.Logging;

namespace SockRoute;

/// <summary>An application as a program: what its operator sees, its signals and its exit code.</summary>
internal static class Runner
{
    private const int Success = 0;
    private const int CannotStart = 2;

    public static int Run(WebApp app)
    {
        StandardStreams.Claim();
        try
        {
            return PrintOrServe(app);
        }
        catch (StartupException exception)
        {
            // One line for the operator, whatever the text that it quotes.
            StandardStreams.WriteErrorLine("error: " + exception.Message.Replace('\n', ' '));
            return CannotStart;
        }
    }

    private static int PrintOrServe(WebApp app)
    {
        if (app.Options.CommandLineError is { } error)
        {
            throw new StartupException(error);
        }

        if (app.Options.PrintHelp || app.Options.PrintRoutes)
        {
            StandardStreams.WriteOut(app.Options.PrintHelp ? CommandLine.Help : RouteTable(app.Routes));
            return Success;
        }

        Serve(app);
        return Success;
    }

    private static void Serve(WebApp app)
    {
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => RequestStop(app, signal));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => RequestStopOnce(app, signal));
        app.Start();
        foreach (var url in app.Urls)
        {
            StandardStreams.WriteOut("Listening on " + url + "\n");
        }

        app.WaitForStop();
        app.Stop();
    }

    // The signal's own action would end the process in the middle of the running requests.
    private static void RequestStop(WebApp app, PosixSignalContext signal)
    {
        signal.Cancel = true;
        app.RequestStop();
    }

    // Somebody who presses Ctrl-C twice does not want to wait: the second one takes its own action, and ends the process.
    private static void RequestStopOnce(WebApp app, PosixSignalContext signal)
    {
        if (!app.IsStopRequested)
        {
            RequestStop(app, signal);
        }
    }

    private static string RouteTable(IReadOnlyList<RouteInfo> routes)
    {
        var (methodWidth, templateWidth) = (0, 0);
        foreach (var route in routes)
        {
            methodWidth = Math.Max(methodWidth, route.Method.Length);
            templateWidth = Math.Max(templateWidth, route.Template.Length);
        }

        var table = new StringBuilder();
        foreach (var route in routes)
        {
            table.Append(route.Method.PadRight(methodWidth)).Append("  ")
                .Append(route.Template.PadRight(templateWidth)).Append("  ")
                .Append(route.Handler).Append('\n');
        }

        return table.ToString();
    }
}
