namespace SockRoute;

/// <summary>Takes the parameter's value from a parameter of the route template.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromRouteAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from the query string.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromQueryAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from a request header. Not available yet: the compiler says SR1006.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromHeaderAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value from a cookie. Not available yet: the compiler says SR1006.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromCookieAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Takes the parameter's value from the fields of a form, a request body of <c>application/x-www-form-urlencoded</c>
/// (URL Standard 5.1) in UTF-8; another body is answered with 415, and one of more than 1024 fields with 413. Names ignore
/// case. The handler runs once the body has arrived.
/// </summary>
/// <remarks>
/// <para>
/// A text, number, date, <see cref="bool"/> or enum is one field; an array or list of them is all fields of its name,
/// none of which need be there. Any other class or struct is made by its one constructor, whose parameters are fields as
/// its settable properties are; a property without a field keeps its initial value, unless it is required.
/// <see cref="HttpRequest.ReadForm"/> has all fields.
/// </para>
/// <para>
/// A field that is missing and has neither a default nor a nullable type, that is there twice, or that does not parse,
/// is answered with 400. A field that was left empty is an empty <see cref="string"/>, and <see langword="null"/> for a
/// nullable value; no other value can be read from it. A checkbox that is not ticked is not sent: a <see cref="bool"/>
/// without a field is false, unless its default says otherwise, and a checkbox's own value, <c>on</c>, is true.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromFormAttribute : Attribute
{
    /// <summary>The name of the field. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value, a <see cref="string"/>, from the whole request body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromBodyAttribute : Attribute;

/// <summary>
/// Takes the parameter's value from <see cref="WebAppOptions.Services"/>. Not available yet, the compiler says SR1006: take
/// services in the constructor.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromServicesAttribute : Attribute;
