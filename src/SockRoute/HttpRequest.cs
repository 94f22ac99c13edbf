using System.Text;
using SockRoute.Binding;
using SockRoute.Text;

namespace SockRoute;

/// <summary>What the client asked for. Strings are made when they are asked for, not before.</summary>
public sealed class HttpRequest
{
    private readonly HttpExchange _exchange;
    private string? _path;
    private QueryCollection? _query;
    private FormCollection? _form;
    private RequestCookies? _cookies;
    private RequestBodyStream? _body;

    internal HttpRequest(HttpExchange exchange)
    {
        _exchange = exchange;
        Headers = new RequestHeaders(exchange);
    }

    /// <summary>The method, for example <c>GET</c>. Case-sensitive (RFC 9110 9.1).</summary>
    public string Method => KnownMethods.NameOf(_exchange.Method) ?? Encoding.ASCII.GetString(_exchange.MethodName);

    /// <summary>The path with its escapes decoded, dot segments removed; an escaped slash stays <c>%2F</c>. Starts with <c>/</c>.</summary>
    public string Path => _path ??= PathDecoder.ToText(_exchange.Path, "%2F");

    /// <summary>The request-target as the client sent it (RFC 9112 3.2).</summary>
    public string RawTarget => Encoding.ASCII.GetString(_exchange.Target);

    /// <summary>The query with its question mark, encoded as it came; empty without one.</summary>
    public string QueryString => _exchange.Query.IsEmpty ? "" : "?" + Encoding.ASCII.GetString(_exchange.Query);

    /// <summary>The parameters of the query, decoded.</summary>
    /// <exception cref="BadRequestException">The query has an invalid escape or is not UTF-8.</exception>
    public QueryCollection Query => _query ??= QueryCollection.Parse(_exchange.Query);

    /// <summary><c>HTTP/1.1</c> or <c>HTTP/1.0</c>.</summary>
    public string Protocol => _exchange.IsHttp11 ? "HTTP/1.1" : "HTTP/1.0";

    /// <summary><c>http</c>.</summary>
    public string Scheme => _exchange.Scheme;

    /// <summary>The host and port that the client asked for; empty when an HTTP/1.0 client left it out (RFC 9110 7.2).</summary>
    public string Host => Encoding.ASCII.GetString(_exchange.Host);

    /// <summary>The header fields.</summary>
    public RequestHeaders Headers { get; }

    /// <summary>The cookies that the client sent back (RFC 6265 4.2).</summary>
    public RequestCookies Cookies => _cookies ??= RequestCookies.Parse(_exchange);

    /// <summary>The <c>Content-Type</c> field, or <see langword="null"/>.</summary>
    public string? ContentType => Headers["Content-Type"];

    /// <summary>The length of the body in bytes; <see langword="null"/> when it is chunked; 0 without a body.</summary>
    public long? ContentLength => _exchange.RequestLength;

    /// <summary>The body, to be read once. Reading blocks until bytes are there.</summary>
    public Stream Body => _body ??= new RequestBodyStream(_exchange);

    /// <summary>Reads the whole body as UTF-8. Blocks until it has arrived.</summary>
    /// <exception cref="BadRequestException">The body is not UTF-8, is malformed or too large, or the client left.</exception>
    public string ReadBodyAsText() => BodyText.Read(_exchange);

    /// <summary>
    /// Reads the whole body as the form that a browser sends, <c>application/x-www-form-urlencoded</c> (URL Standard 5.1)
    /// in UTF-8. Blocks until it has arrived. The body is read once: later calls return the same fields, whatever they
    /// allow, and so do parameters with <see cref="FromFormAttribute"/>.
    /// </summary>
    /// <param name="maxFields">The most fields that are read. Default: 1024.</param>
    /// <exception cref="BadRequestException">
    /// The body is not such a form by its <c>Content-Type</c> (415), has more fields than that (413), has an invalid
    /// escape or is not UTF-8 (400), is malformed or too large, or the client left.
    /// </exception>
    public FormCollection ReadForm(int maxFields = 1024) => _form ??= FormReader.Read(_exchange, maxFields);

    /// <summary>Whether <see cref="ReadForm"/> takes the body for a form, as far as the head tells.</summary>
    internal bool SaysForm => FormMediaType.FindMistake(_exchange) is null;

    internal void Reset()
    {
        _path = null;
        _query = null;
        _form = null;
        _cookies = null;
        _body = null;
    }
}
