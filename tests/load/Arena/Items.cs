using SockRoute;

namespace Arena;

/// <summary>The first items of the data set as JSON, each with its total.</summary>
public sealed class Items(DataSet data)
{
    [Get("/json/{count:range(0,50)}")]
    public ItemList List(int count, int m = 1)
    {
        var items = new ItemWithTotal[Math.Min(count, data.Items.Count)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = data.Items[i].WithTotal(m);
        }

        return new(items, items.Length);
    }
}
