namespace SockRoute.BrowserTests;

/// <summary>A test in a browser; skipped, with the reason, on a machine without Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null)
        {
            Skip = $"There is no Chromium on the PATH ({string.Join(", ", Browser.Names)}).";
        }
    }
}
