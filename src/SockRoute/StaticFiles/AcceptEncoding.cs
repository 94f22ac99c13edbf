using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>Chooses a coding by the Accept-Encoding field, RFC 9110 12.5.3.</summary>
internal static class AcceptEncoding
{
    private const int MaxWeight = 1000;
    private const int Unsaid = -1;

    /// <summary>
    /// The coding that the client likes best; of equals the one that is smallest. Identity when it likes none, since a
    /// file that can be read is more use than 406.
    /// </summary>
    public static ContentCoding Choose(HttpExchange exchange, ContentCoding available)
    {
        var weights = new Weights();
        for (var i = 0; i < exchange.FieldCount; i++)
        {
            if (RequestFields.Of(exchange.FieldName(i)) == FileFields.AcceptEncoding)
            {
                weights.Add(exchange.FieldValue(i));
            }
        }

        var (best, most) = (ContentCoding.Identity, weights.OfIdentity);
        Consider(ContentCoding.Gzip, weights.OfGzip);
        Consider(ContentCoding.Brotli, weights.OfBrotli);
        return best;

        void Consider(ContentCoding coding, int weight)
        {
            if ((available & coding) != 0 && weight > 0 && weight >= most)
            {
                (best, most) = (coding, weight);
            }
        }
    }

    /// <summary>
    /// <c>qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )</c> in thousandths; 0 for anything else.
    /// </summary>
    private static int ParseWeight(ReadOnlySpan<byte> text)
    {
        var isWeight = text.Length is > 0 and <= 5
            && text[0] is (byte)'0' or (byte)'1'
            && (text.Length == 1 || text[1] == '.');
        if (!isWeight)
        {
            return 0;
        }

        var weight = (text[0] - '0') * MaxWeight;
        var worth = MaxWeight / 10;
        foreach (var digit in text.Length > 2 ? text[2..] : [])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return 0;
            }

            weight += (digit - '0') * worth;
            worth /= 10;
        }

        return weight <= MaxWeight ? weight : 0;
    }

    /// <summary>How much the client likes each coding, in thousandths.</summary>
    private struct Weights
    {
        private int _identity = Unsaid;
        private int _gzip = Unsaid;
        private int _brotli = Unsaid;
        private int _others = Unsaid;

        public Weights()
        {
        }

        // Identity is fine unless it is excluded, but everything that is named goes before it.
        public readonly int OfIdentity => _identity != Unsaid ? _identity : _others == 0 ? 0 : 1;

        public readonly int OfGzip => _gzip != Unsaid ? _gzip : _others;

        public readonly int OfBrotli => _brotli != Unsaid ? _brotli : _others;

        public void Add(ReadOnlySpan<byte> list)
        {
            while (!list.IsEmpty)
            {
                var comma = list.IndexOf((byte)',');
                AddOne((comma < 0 ? list : list[..comma]).Trim(" \t"u8));
                list = comma < 0 ? [] : list[(comma + 1)..];
            }
        }

        /// <summary><c>codings [ weight ]</c></summary>
        private void AddOne(ReadOnlySpan<byte> element)
        {
            var semicolon = element.IndexOf((byte)';');
            var name = (semicolon < 0 ? element : element[..semicolon]).TrimEnd(" \t"u8);
            var weight = MaxWeight;
            if (semicolon >= 0)
            {
                var parameter = element[(semicolon + 1)..].TrimStart(" \t"u8);
                weight = parameter.StartsWith("q="u8) || parameter.StartsWith("Q="u8) ? ParseWeight(parameter[2..]) : 0;
            }

            if (Is(name, "gzip"u8) || Is(name, "x-gzip"u8))
            {
                _gzip = weight;
            }
            else if (Is(name, "br"u8))
            {
                _brotli = weight;
            }
            else if (Is(name, "identity"u8))
            {
                _identity = weight;
            }
            else if (name.SequenceEqual("*"u8))
            {
                _others = weight;
            }
        }

        private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) =>
            Ascii.EqualsIgnoreCase(name, other);
    }
}
