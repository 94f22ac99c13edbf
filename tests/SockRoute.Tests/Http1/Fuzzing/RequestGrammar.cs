using System.Globalization;
using System.Text;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Writes requests that are valid, most of them, or wrong in a way that a client could be.</summary>
internal sealed class RequestGrammar(Random random)
{
    private readonly StringBuilder _text = new();

    /// <summary>One to five requests, one behind the other.</summary>
    public string WritePipeline()
    {
        for (var count = Math.Max(random.Next(6), 1); count > 0; count--)
        {
            WriteRequest();
        }

        return _text.ToString();
    }

    private void WriteRequest()
    {
        if (Chance(15))
        {
            _text.Append("\r\n");
        }

        var isHttp10 = WriteLine();
        List<string> fields = [.. random.GetItems(FuzzTokens.Fields, Chance(2) ? random.Next(3) : 0)];
        if (Chance(30))
        {
            fields.AddRange(LongHead());
        }

        if (!isHttp10 || Chance(2))
        {
            fields.Add(Case("Host") + ": " + (Chance(8) ? Any(FuzzTokens.Hosts) : "a"));
        }

        var kind = random.Next(isHttp10 && !Chance(10) ? 6 : 8);
        var body = kind < 3 ? "" : Data();
        if (kind is >= 3 and < 6)
        {
            fields.Add(Case("Content-Length") + ": " + body.Length.ToString(CultureInfo.InvariantCulture));
        }
        else if (kind >= 6)
        {
            fields.Add(Case("Transfer-Encoding") + ": " + Case("chunked"));
            body = Chunks(body);
        }

        if (kind >= 3 && Chance(6))
        {
            fields.Add("Expect: 100-continue");
        }

        var order = fields.ToArray();
        random.Shuffle(order);
        foreach (var field in order)
        {
            _text.Append(field).Append("\r\n");
        }

        _text.Append("\r\n").Append(body);
    }

    private string[] LongHead() => Chance(2)
        ? random.GetItems(["A: b", "B:"], random.Next(FuzzLimits.FieldCount + 1))
        : ["A: " + new string('a', random.Next(FuzzLimits.Fields - 60, FuzzLimits.Fields))];

    private bool WriteLine()
    {
        var isOdd = Chance(10);
        var version = isOdd ? Any(FuzzTokens.Versions) : Chance(8) ? "HTTP/1.0" : "HTTP/1.1";
        var target = FuzzTokens.Paths[random.Next(isOdd ? FuzzTokens.Paths.Length : 14)];
        var query = FuzzTokens.Queries[random.Next(isOdd ? FuzzTokens.Queries.Length : 6)];
        var prefix = Chance(isOdd ? 2 : 12) ? FuzzTokens.Targets[random.Next(isOdd ? 7 : 3)] : "";
        var method = FuzzTokens.Methods[random.Next(isOdd ? FuzzTokens.Methods.Length : 11)];
        query += Chance(60) ? "?" + new string('a', random.Next(FuzzLimits.Line - 40, FuzzLimits.Line)) : "";
        target = isOdd && method == "OPTIONS" ? "*" : prefix + target + query;
        _text.Append(method).Append(' ').Append(target).Append(' ').Append(version).Append("\r\n");
        return version == "HTTP/1.0";
    }

    private string Data()
    {
        var length = Chance(8) ? random.Next(FuzzLimits.Body - 2, FuzzLimits.Body + 3) : random.Next(20);
        return new string(random.GetItems("ab05\r\n;: \0\u00ff".AsSpan(), length));
    }

    private string Chunks(string data)
    {
        var text = new StringBuilder();
        while (data.Length > 0)
        {
            var length = Math.Min(random.Next(1, 30), data.Length);
            text.Append(length.ToString(Any(["x", "X", "X3"]), CultureInfo.InvariantCulture));
            text.Append(Chance(5) ? Any([";a", ";a=b", " \t;a", ";a=\"b c\"", ";\u0080"]) : "");
            text.Append("\r\n").Append(data.AsSpan(0, length)).Append("\r\n");
            data = data[length..];
        }

        text.Append(Any(["0", "0", "00", "0;a"])).Append("\r\n");
        text.Append(Chance(5) ? Any(["A: b\r\n", "Host: b\r\n", "Content-Length: 5\r\nB:\r\n"]) : "");
        return text.Append("\r\n").ToString();
    }

    private string Case(string text) => random.Next(6) switch
    {
        0 => text.ToLowerInvariant(),
        1 => text.ToUpperInvariant(),
        _ => text,
    };

    private string Any(string[] items) => items[random.Next(items.Length)];

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;
}
