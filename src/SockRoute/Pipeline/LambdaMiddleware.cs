namespace SockRoute.Pipeline;

/// <summary>A middleware that is a lambda.</summary>
internal sealed class LambdaMiddleware(Action<HttpContext, Next> step) : IMiddleware
{
    public void Invoke(HttpContext context, Next next) => step(context, next);
}
