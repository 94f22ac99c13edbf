namespace SockRoute;

/// <summary>One of four kinds of results: what a handler says that it may answer.</summary>
/// <typeparam name="T1">A kind of result.</typeparam>
/// <typeparam name="T2">A kind of result.</typeparam>
/// <typeparam name="T3">A kind of result.</typeparam>
/// <typeparam name="T4">A kind of result.</typeparam>
public sealed class Results<T1, T2, T3, T4> : IResult
    where T1 : IResult
    where T2 : IResult
    where T3 : IResult
    where T4 : IResult
{
    private Results(IResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Result = result;
    }

    /// <summary>The result itself.</summary>
    public IResult Result { get; }

    /// <summary>Takes a result of that kind.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static implicit operator Results<T1, T2, T3, T4>(T1 result) => new(result);

    /// <summary>Takes a result of that kind.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static implicit operator Results<T1, T2, T3, T4>(T2 result) => new(result);

    /// <summary>Takes a result of that kind.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static implicit operator Results<T1, T2, T3, T4>(T3 result) => new(result);

    /// <summary>Takes a result of that kind.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static implicit operator Results<T1, T2, T3, T4>(T4 result) => new(result);

    /// <inheritdoc/>
    public void Execute(HttpContext context) => Result.Execute(context);
}
