using System.Globalization;

namespace SockRoute.Tests.Binding;

/// <summary>
/// A culture that writes numbers and dates unlike the invariant one, on this thread, until it is disposed.
/// </summary>
internal sealed class OtherCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public OtherCulture()
    {
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NumberGroupSeparator = ".";
        other.NumberFormat.NegativeSign = "~";
        other.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        other.DateTimeFormat.DateSeparator = ".";
        CultureInfo.CurrentCulture = other;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
