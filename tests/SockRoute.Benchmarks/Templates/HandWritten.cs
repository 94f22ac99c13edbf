using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace SockRoute.Benchmarks.Templates;

/// <summary>The page as one writes it who has no templates: as bytes, and as text.</summary>
internal static class HandWritten
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Write(ProductPage page, IBufferWriter<byte> output)
    {
        output.Write("""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>
            """u8);
        WriteEscaped(output, page.Heading);
        output.Write("""
            </title>
            <link rel="stylesheet" href="static/site.css">
            </head>
            <body>
            <header><a href="./">Shop</a> <a href="products">Products</a> <a href="about">About</a></header>
            <main>
            <h1>
            """u8);
        WriteEscaped(output, page.Heading);
        output.Write("""
            </h1>
            <table>
            <thead><tr><th>No.</th><th>Name</th><th>Price</th><th>Since</th><th></th></tr></thead>
            <tbody>

            """u8);
        foreach (var product in page.Products)
        {
            WriteRow(product, output);
        }

        output.Write("""
            </tbody>
            </table>
            </main>
            <footer>Prices in euros, taxes included.</footer>
            </body>
            </html>

            """u8);
    }

    public static void Write(ProductPage page, StringBuilder output)
    {
        output.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        output.Append(WebUtility.HtmlEncode(page.Heading));
        output.Append("</title>\n<link rel=\"stylesheet\" href=\"static/site.css\">\n</head>\n<body>\n");
        output.Append("<header><a href=\"./\">Shop</a> <a href=\"products\">Products</a> <a href=\"about\">About</a></header>\n");
        output.Append("<main>\n<h1>").Append(WebUtility.HtmlEncode(page.Heading)).Append("</h1>\n<table>\n");
        output.Append("<thead><tr><th>No.</th><th>Name</th><th>Price</th><th>Since</th><th></th></tr></thead>\n<tbody>\n");
        foreach (var product in page.Products)
        {
            output.Append(CultureInfo.InvariantCulture, $"<tr id=\"p{product.Id}\">\n<td>{product.Id}</td>\n<td>");
            output.Append(WebUtility.HtmlEncode(product.Name)).Append(product.IsNew ? " <strong>new</strong>" : "");
            output.Append(CultureInfo.InvariantCulture, $"</td>\n<td class=\"price\">{product.Price:F2}</td>\n<td>");
            output.Append(CultureInfo.InvariantCulture, $"{product.Added:yyyy-MM-dd}</td>\n<td>");
            output.Append(product.IsInStock ? "" : "sold out").Append("</td>\n</tr>\n");
        }

        output.Append("</tbody>\n</table>\n</main>\n<footer>Prices in euros, taxes included.</footer>\n</body>\n</html>\n");
    }

    private static void WriteRow(Product product, IBufferWriter<byte> output)
    {
        output.Write("<tr id=\"p"u8);
        WriteFormatted(output, product.Id, "");
        output.Write("\">\n<td>"u8);
        WriteFormatted(output, product.Id, "");
        output.Write("</td>\n<td>"u8);
        WriteEscaped(output, product.Name);
        if (product.IsNew)
        {
            output.Write(" <strong>new</strong>"u8);
        }

        output.Write("</td>\n<td class=\"price\">"u8);
        WriteFormatted(output, product.Price, "F2");
        output.Write("</td>\n<td>"u8);
        WriteFormatted(output, product.Added, "yyyy-MM-dd");
        output.Write("</td>\n<td>"u8);
        if (!product.IsInStock)
        {
            output.Write("sold out"u8);
        }

        output.Write("</td>\n</tr>\n"u8);
    }

    private static void WriteFormatted<T>(IBufferWriter<byte> output, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(output.GetSpan(64), out var length, format, CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    private static void WriteEscaped(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        for (int index; (index = text.IndexOfAny(Special)) >= 0; text = text[(index + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..index], output);
            output.Write(text[index] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
        }

        Encoding.UTF8.GetBytes(text, output);
    }
}
