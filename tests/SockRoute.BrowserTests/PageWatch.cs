using Microsoft.Playwright;

namespace SockRoute.BrowserTests;

/// <summary>
/// Notes what a page complains about: errors on its console, exceptions of its scripts, requests that fail. A missing
/// favicon is no failure: browsers ask for it on their own, and a site need not have one.
/// </summary>
internal sealed class PageWatch
{
    private readonly List<string> _complaints = [];

    public PageWatch(IPage page)
    {
        page.Console += (_, message) => Note(message.Type == "error", message.Location, "console: " + message.Text);
        page.PageError += (_, error) => Note(true, page.Url, "script: " + error);
        page.RequestFailed += (_, request) => Note(true, request.Url, "request: " + request.Failure);
        page.Response += (_, response) => Note(response.Status >= 400, response.Url, response.StatusText);
    }

    /// <summary>What was noted, the favicon left out.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
            {
                return [.. _complaints];
            }
        }
    }

    /// <summary>Whether the browser asked for a favicon and was told that there is none.</summary>
    public bool MissedFavicon { get; private set; }

    private void Note(bool isComplaint, string url, string text)
    {
        if (!isComplaint)
        {
            return;
        }

        if (url.Contains("/favicon.ico", StringComparison.Ordinal))
        {
            MissedFavicon = true;
            return;
        }

        lock (_complaints)
        {
            _complaints.Add(url + ": " + text);
        }
    }
}
