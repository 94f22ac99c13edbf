using System.Text;
using SockRoute.Binding;

namespace SockRoute.Tests.Binding;

/// <summary>URL Standard 5.1: bodies of application/x-www-form-urlencoded, strictly.</summary>
public sealed class FormReaderTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("", "")]
    [InlineData("a=b", "a=b")]
    [InlineData("a=b&c=d", "a=b|c=d")]
    [InlineData("a", "a=")]
    [InlineData("=", "=")]
    [InlineData("&", "")]
    [InlineData("&&=&&", "=")]
    [InlineData("=b", "=b")]
    [InlineData("a=b=c", "a=b=c")]
    [InlineData("a+b=c+%2B", "a b=c +")]
    [InlineData("%61=%e2%82%AC", "a=€")]
    [InlineData("a=€ä", "a=€ä")]
    [InlineData("a=+ä", "a= ä")]
    [InlineData("a=%00\0", "a=\0\0")]
    [InlineData("a=1;b=2", "a=1;b=2")]
    [InlineData("a=\r\n\t \"<>", "a=\r\n\t \"<>")]
    [InlineData("a=1&A=2&a=3", "a=1|A=2|a=3")]
    public void FieldsAreDecodedInTheirOrder(string body, string expected) =>
        Assert.Equal(expected, Text(FormReader.Parse(Encoding.UTF8.GetBytes(body), int.MaxValue)));

    [Theory]
    [InlineData("%", 1)]
    [InlineData("a=%", 1)]
    [InlineData("a=b&c=%G1", 2)]
    [InlineData("a=b&&%g1=c", 2)]
    [InlineData("a=%4", 1)]
    [InlineData("a=%ff", 1)]
    [InlineData("a=\u00ff", 1)]
    [InlineData("\u00e4=1", 1)]
    [InlineData("a=+\u00e4", 1)]
    [InlineData("a=%c0%80", 1)]
    [InlineData("a=%ed%a0%80", 1)]
    [InlineData("a=%e2%82&b=%ac", 1)]
    public void ABrokenFieldIsRefusedByItsNumberAndNotRepeated(string body, int number)
    {
        var exception = Assert.Throws<BadRequestException>(
            () => FormReader.Parse(Encoding.Latin1.GetBytes(body), int.MaxValue));

        Assert.Equal(400, exception.StatusCode);
        Assert.Equal($"Field {number} of the form is not percent-encoded UTF-8.", exception.Message);
    }

    [Fact]
    public void MoreFieldsThanAllowedAreRefusedBeforeTheyAreDecoded()
    {
        Assert.Equal(3, FormReader.Parse("a=1&&b=2&c=3&"u8.ToArray(), 3).Count);
        var exception = Assert.Throws<BadRequestException>(() => FormReader.Parse("a=1&b=2&c=%"u8.ToArray(), 2));

        Assert.Equal(413, exception.StatusCode);
        Assert.Equal("The form has more than 2 fields.", exception.Message);
    }

    [Fact]
    public void ACollectionFindsTheFirstAndAllValuesOfAName()
    {
        var form = Request("a=1&b=%20&A=2&c").ReadForm();

        Assert.Equal(4, form.Count);
        Assert.Equal("1", form["A"]);
        Assert.Equal(["1", "2"], form.GetValues("a"));
        Assert.Equal("", form["c"]);
        Assert.Null(form["d"]);
        Assert.Empty(form.GetValues("d"));
        Assert.Equal(new("b", " "), form[1]);
        Assert.Equal(["a", "b", "A", "c"], form.Select(field => field.Key));
    }

    [Fact]
    public void ABodyIsReadOnceWhateverTheLaterCallAllows()
    {
        var request = Request("a=1&b=2");
        var form = request.ReadForm();

        Assert.Same(form, request.ReadForm(maxFields: 1));
        request.Reset();
        Assert.Empty(request.ReadForm());
    }

    [Fact]
    public void TheDefaultAllows1024Fields()
    {
        Assert.Equal(1024, Request(string.Join('&', Enumerable.Repeat("a", 1024))).ReadForm().Count);
        var many = string.Join('&', Enumerable.Repeat("a", 1025));
        Assert.Equal(413, Assert.Throws<BadRequestException>(() => Request(many).ReadForm()).StatusCode);
        Assert.Equal(1025, Request(many).ReadForm(2000).Count);
    }

    [Fact]
    public void ABodyIsReadWhateverItsSize()
    {
        var value = new string('x', 300_000);

        Assert.Equal(value, Request("a=" + value).ReadForm()["a"]);
        Assert.Equal(value + "ä", Request("a=" + value + "%C3%A4").ReadForm()["a"]);
    }

    [Theory]
    [InlineData(Form)]
    [InlineData("APPLICATION/x-www-form-URLENCODED")]
    [InlineData(Form + ";charset=utf-8")]
    [InlineData(Form + " ; charset=\"UTF-8\"")]
    [InlineData(Form + "; a=\"x;charset=latin1\\\";charset=ascii\"; charset=utf-8")]
    [InlineData(Form + ";;;")]
    [InlineData(Form + "; charsets=latin1")]
    public void EverySpellingOfTheMediaTypeIsRead(string contentType) =>
        Assert.Equal("1", Request("a=1", contentType).ReadForm()["a"]);

    [Theory]
    [InlineData("The request has no Content-Type: a form is sent as application/x-www-form-urlencoded.")]
    [InlineData("The request has more than one Content-Type.", Form, Form)]
    [InlineData("The Content-Type of the request is not that of a form: send it as application/x-www-form-urlencoded.", "text/plain")]
    [InlineData("The Content-Type of the request is not that of a form: send it as application/x-www-form-urlencoded.", "")]
    [InlineData("The Content-Type of the request is not that of a form: send it as application/x-www-form-urlencoded.", Form + "x")]
    [InlineData("The Content-Type of the request is not that of a form: send it as application/x-www-form-urlencoded.", Form + ", " + Form)]
    [InlineData("This server does not read multipart/form-data: send the form as application/x-www-form-urlencoded.", "Multipart/Form-Data; boundary=a")]
    [InlineData("The form is not sent as UTF-8, which is the only charset that is read.", Form + "; charset=iso-8859-1")]
    [InlineData("The form is not sent as UTF-8, which is the only charset that is read.", Form + "; charset=utf-8; CHARSET=utf-16")]
    [InlineData("The form is not sent as UTF-8, which is the only charset that is read.", Form + "; charset=\"utf-8")]
    [InlineData("The form is not sent as UTF-8, which is the only charset that is read.", Form + "; charset")]
    [InlineData("The form is not sent as UTF-8, which is the only charset that is read.", Form + "; charset=\"\\")]
    public void WhatIsNoFormIs415AndIsNotRead(string expected, params string[] contentTypes)
    {
        var exchange = Exchange("a=1", contentTypes);
        var exception = Assert.Throws<BadRequestException>(() => new HttpContext(exchange).Request.ReadForm());

        Assert.Equal((415, expected), (exception.StatusCode, exception.Message));
        Assert.Equal(3, exchange.BodyBytes.Length);
    }

    private static string Text(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('|', fields.Select(field => field.Key + "=" + field.Value));

    private static HttpRequest Request(string body, string contentType = Form) =>
        new HttpContext(Exchange(body, contentType)).Request;

    private static MemoryExchange Exchange(string body, params string[] contentTypes)
    {
        var exchange = new MemoryExchange { BodyBytes = Encoding.UTF8.GetBytes(body) };
        exchange.Fields.AddRange(contentTypes.Select(type => ("content-type", type)));
        return exchange;
    }
}
