using Microsoft.Extensions.Logging;

namespace SockRoute.Pipeline;

/// <summary>The one place that catches what user code throws, and that words 404 and 500.</summary>
internal sealed partial class ErrorBoundary(
    ILogger logger, bool showsExceptions, Action<HttpContext>? onNotFound, Action<HttpContext, Exception>? onError)
{
    /// <summary>Runs the pipeline; whatever it throws becomes an answer, or the end of the connection when one has begun.</summary>
    public void Run(HttpContext context, Next pipeline)
    {
        try
        {
            Scoped(context, pipeline);
        }
        catch (Exception exception) when (context.Exchange.IsGone)
        {
            LogGone(logger, exception, context.Request.Method, context.Request.Path);
            context.Abort();
        }
        catch (BadRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            Results.Text(exception.Message, statusCode: exception.StatusCode).Execute(context);
        }
        catch (Exception exception)
        {
            LogFailed(logger, exception, context.Request.Method, context.Request.Path);
            Answer(context, exception);
        }
    }

    /// <summary>Words a 404 that has no body yet.</summary>
    public void CompleteNotFound(HttpContext context)
    {
        var response = context.Response;
        if (response.StatusCode != 404 || response.HasStarted || context.Exchange.BytesWritten > 0)
        {
            return;
        }

        if (onNotFound is not null)
        {
            onNotFound(context);
        }
        else
        {
            ResultWriter.Write(context, "Not Found");
        }
    }

    private static void Scoped(HttpContext context, Next pipeline)
    {
        try
        {
            pipeline(context);
        }
        finally
        {
            context.CloseScope();
        }
    }

    private void Answer(HttpContext context, Exception exception)
    {
        if (context.Response.HasStarted)
        {
            // Half an answer is out: only a closed connection tells the client that the rest will not come.
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = 500;
        if (onError is null)
        {
            WriteDefault(context, exception);
            return;
        }

        try
        {
            onError(context, exception);
        }
        catch (Exception second)
        {
            LogFailed(logger, second, context.Request.Method, context.Request.Path);
            AnswerWithoutUserCode(context, second);
        }
    }

    private void AnswerWithoutUserCode(HttpContext context, Exception exception)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = 500;
        WriteDefault(context, exception);
    }

    private void WriteDefault(HttpContext context, Exception exception) =>
        ResultWriter.Write(context, showsExceptions ? exception.ToString() : "Internal Server Error");

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void LogFailed(ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Method} {Path}: the client left")]
    private static partial void LogGone(ILogger logger, Exception exception, string method, string path);
}
