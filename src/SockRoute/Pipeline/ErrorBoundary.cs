using SockRoute.Logging;

namespace SockRoute.Pipeline;

/// <summary>The one place that catches what user code throws, and that words 404 and 500.</summary>
internal sealed class ErrorBoundary(
    ServerLog log, bool showsExceptions, Action<HttpContext>? onNotFound, Action<HttpContext, Exception>? onError)
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
            log.ClientLeft(context, exception);
            context.Abort();
        }
        catch (BadRequestException exception)
        {
            Refuse(context, exception);
        }
        catch (Exception exception)
        {
            log.RequestFailed(context, exception);
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

    private void Scoped(HttpContext context, Next pipeline)
    {
        try
        {
            pipeline(context);
            CompleteNotFound(context);
        }
        finally
        {
            context.CloseScope();
        }
    }

    private void Refuse(HttpContext context, BadRequestException exception)
    {
        log.RequestRefused(context.Exchange.RemoteEndPoint, exception.StatusCode, exception.Message);
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        Results.Problem(exception.Message, exception.StatusCode).Execute(context);
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
            log.RequestFailed(context, second);
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
}
