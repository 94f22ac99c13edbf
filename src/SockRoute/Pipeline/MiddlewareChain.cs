namespace SockRoute.Pipeline;

/// <summary>Joins middleware into one delegate, once, so that a request allocates nothing to pass through it.</summary>
internal static class MiddlewareChain
{
    /// <summary>The first of the steps, which calls the second, and so on down to the last delegate.</summary>
    public static Next Compose(IReadOnlyList<IMiddleware> steps, Next last)
    {
        var chain = last;
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var step = steps[i];
            var next = chain;
            chain = context => step.Invoke(context, next);
        }

        return chain;
    }
}
