namespace SockRoute.Text;

/// <summary>The types of numbers with digits behind a point, of which some have values that are no numbers.</summary>
internal static class Fraction
{
    public static bool Is<T>() =>
        typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal)
        || typeof(T) == typeof(Half);

    /// <summary>False for infinities and for what is not a number.</summary>
    public static bool IsFinite<T>(T value)
        where T : struct =>
        typeof(T) == typeof(double) ? double.IsFinite((double)(object)value)
        : typeof(T) == typeof(float) ? float.IsFinite((float)(object)value)
        : typeof(T) != typeof(Half) || Half.IsFinite((Half)(object)value);
}
