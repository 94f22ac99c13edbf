namespace SockRoute;

/// <summary>
/// Has the types that a <c>JsonSerializerContext</c> of this project names with <c>[JsonSerializable]</c> written and read by
/// that context, with its options, instead of generated code: <c>[assembly: JsonContext(typeof(AppJson))]</c>. The way out for
/// what generated code does not know; it brings <c>JsonSerializer</c> into a native executable, about one megabyte.
/// </summary>
/// <param name="context">The context.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonContextAttribute(Type? context) : Attribute
{
    /// <summary>The context.</summary>
    public Type? Context { get; } = context;
}
