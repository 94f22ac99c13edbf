using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Cases;

/// <summary>Whether what came back is what a case says.</summary>
internal static class CaseAssert
{
    /// <summary>Reads the final answer and looks what becomes of the connection.</summary>
    public static void AssertAnswered(this RawClient client, WireCase row, Action? next = null)
    {
        var response = client.ReadFinal(row.Method);
        Assert.Equal(row.Status, response.Status);
        Assert.Equal(row.Body ?? response.Text, response.Text);
        Assert.NotNull(response["Date"]);
        if (row.Ending != Ending.ClosedInBody)
        {
            Assert.Equal(row.Ending == Ending.Closed, response.SaysClose);
        }

        if (row.Ending == Ending.Open)
        {
            (next ?? client.AssertOpen)();
        }
        else
        {
            client.AssertClosed();
        }
    }
}
