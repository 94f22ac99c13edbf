namespace SockRoute;

/// <summary>Takes the parameter's value from a parameter of the route template.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromRouteAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Takes the parameter's value from the query string, as a parameter without an attribute does that the route does not
/// name. An array or list has all values of the name, in their order, or none: <c>?tag=a&amp;tag=b</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromQueryAttribute : Attribute
{
    /// <summary>The name to look for. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Takes the parameter's value from a header field of the request (RFC 9110 5). Names ignore case. A field that is
/// missing and has neither a default nor a nullable type, or that does not parse, is answered with 400.
/// </summary>
/// <remarks>
/// A <see cref="string"/> is the whole value, where several lines of the name are joined by <c>", "</c> (RFC 9110 5.2).
/// A number, date, <see cref="bool"/>, enum or the like is one line. An array or list has the elements
/// of all lines (RFC 9110 5.6.1), which may be none: a line is parted at its commas, except within quotes, which stay.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromHeaderAttribute : Attribute
{
    /// <summary>The field's name. Default: <see langword="null"/>, the name of the parameter.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Takes the parameter's value from a cookie (RFC 6265), as <see cref="HttpRequest.Cookies"/> has it: the case of the
/// name counts, nothing is decoded, and of several cookies of one name it is the first. A cookie that is missing and has
/// neither a default nor a nullable type, or that does not parse, is answered with 400.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromCookieAttribute : Attribute
{
    /// <summary>The cookie's name. Default: <see langword="null"/>, the name of the parameter.</summary>
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
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromFormAttribute : Attribute
{
    /// <summary>The name of the field. Default: <see langword="null"/>, the parameter's own name.</summary>
    public string? Name { get; init; }
}

/// <summary>Takes the parameter's value, a <see cref="string"/>, from the whole request body.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromBodyAttribute : Attribute;

/// <summary>
/// Takes the parameter's value from <see cref="HttpContext.Services"/>, by its type. An application whose
/// <see cref="WebAppOptions.Services"/> do not have the service does not start, unless the parameter is nullable or has
/// a default: it is <see langword="null"/> then.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromServicesAttribute : Attribute;
