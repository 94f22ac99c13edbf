using SockRoute.Binding;

namespace SockRoute;

public ref partial struct ParameterBinder
{
    /// <summary>The whole request body as UTF-8.</summary>
    /// <exception cref="BadRequestException">The body is not UTF-8, or cannot be read to its end.</exception>
    public readonly string Body() => BodyText.Read(_exchange);

    /// <summary>The whole request body as it is.</summary>
    /// <exception cref="BadRequestException">The body cannot be read to its end.</exception>
    public readonly byte[] BodyBytes() => Binding.BodyBytes.Copy(_exchange);

    /// <summary>The request body as JSON, which must be there.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="BadRequestException">The body is not sent as JSON, or cannot be read to its end.</exception>
    public T Json<T>(string name, JsonRead<T?> read)
    {
        var value = JsonBody.Read(_exchange, name, read, out var failure);
        Add(failure);
        return value!;
    }

    /// <summary>The request body as JSON, or a default where it is empty or null.</summary>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="defaultValue">The default.</param>
    /// <exception cref="BadRequestException">The body is not sent as JSON, or cannot be read to its end.</exception>
    public T? Json<T>(string name, JsonRead<T?> read, T? defaultValue)
    {
        var value = JsonBody.Read(_exchange, name, read, out var failure);
        if (failure is { Reason: BindingFailure.Missing })
        {
            return defaultValue;
        }

        Add(failure);
        return value;
    }

    private void Add(BindingFailure? failure)
    {
        if (failure is not null)
        {
            _failures ??= [];
            _failures.Add(failure);
        }
    }
}
