using System.Runtime.InteropServices;
using SockRoute.Load;

var options = Options.Parse(args, out var problem);
if (options is null)
{
    Console.Error.WriteLine(problem);
    return args.Contains("--help") ? 0 : 2;
}

// Whatever ends this program ends what it started.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
try
{
    return new Run(options).Execute() ? 0 : 1;
}
catch (LoadException exception)
{
    Console.Error.WriteLine($"run: {exception.Message}");
    return 1;
}
finally
{
    Child.StopAll();
}

static void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    Console.Error.WriteLine($"run: stopped by {signal.Signal}");
    Child.StopAll();
    Environment.Exit(130);
}
