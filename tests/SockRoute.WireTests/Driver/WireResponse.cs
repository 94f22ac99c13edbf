using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>A response as it came over the wire.</summary>
internal sealed record WireResponse(int Status, string Reason, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public byte[] Body { get; init; } = [];

    /// <summary>The sizes of the chunks it came in, if it did.</summary>
    public List<int> ChunkSizes { get; } = [];

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Whether it says that the connection closes after it.</summary>
    public bool SaysClose => "close".Equals(this["Connection"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a field that occurs once; null when it does not occur.</summary>
    public string? this[string name] =>
        Fields.SingleOrDefault(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
