using System.Text;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>What came of a connection, as text that can be compared: a line for each request, and its end.</summary>
internal sealed class Transcript
{
    private readonly StringBuilder _text = new();

    /// <summary>The methods of the requests so far.</summary>
    public List<string> Methods { get; } = [];

    public int Count => Methods.Count;

    public void Begin(string method, string target, string path, string query, string host, string protocol)
    {
        Methods.Add(method);
        _text.Append(method).Append(' ').Append(target).Append(" = ").Append(path).Append(' ').Append(query)
            .Append(" at ").Append(host).Append(' ').Append(protocol);
    }

    public void Add(string name, string value) => _text.Append(" | ").Append(name).Append('=').Append(value);

    /// <summary>Ends a request with its body, or with what was wrong with it.</summary>
    public void End(string body) => _text.Append(" | [").Append(body).Append("]\n");

    /// <summary>The whole text of a connection that ended in this way.</summary>
    public string Finish(string answers, string fate) => $"{_text}answers:{answers}\n{fate}";
}
