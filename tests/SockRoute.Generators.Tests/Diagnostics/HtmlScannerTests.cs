using SockRoute.Generators.Parsing.Html;
using SockRoute.Generators.Parsing.Mustache;

namespace SockRoute.Generators.Tests.Diagnostics;

/// <summary>Which attributes a page has, as a browser reads it, and where their values stand.</summary>
public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("<a href='/x'>", "a href=/x")]
    [InlineData("<A HREF = \"/x\" Class=y>", "A HREF=/x", "A Class=y")]
    [InlineData("<a href=/x/>", "a href=/x/")]
    [InlineData("<a/href='/x'/>", "a href=/x")]
    [InlineData("<a href='/x'title='y'>", "a href=/x", "a title=y")]
    [InlineData("<a\n\thref\n=\n'/x'\n>", "a href=/x")]
    [InlineData("<input disabled href=/x checked>", "input href=/x")]
    [InlineData("<a href=>x=y", "a href=")]
    [InlineData("<a =x='y'>", "a =x=y")]
    [InlineData("<a title='>' href='/x'>", "a title=>", "a href=/x")]
    [InlineData("<a title=\"'\" href='/x'>", "a title='", "a href=/x")]
    [InlineData("<a href='/x", "a href=/x")]
    [InlineData("<a href")]
    [InlineData("<")]
    [InlineData("1 < 2 <3 a=b> </a href='/x'>")]
    [InlineData("<!-- <a href='/x'> --><b c=d>", "b c=d")]
    [InlineData("<!-- <a href='/x'>")]
    [InlineData("<!doctype html a=b><?x a=b?><b c=d>", "b c=d")]
    [InlineData("<script src='/x'>a = '<a href=y>'</SCRIPT><b c=d>", "script src=/x", "b c=d")]
    [InlineData("<style><a href=y></style><title><a href=y></title><textarea><a href=y></textarea><b c=d>", "b c=d")]
    [InlineData("<script><a href=y>")]
    [InlineData("<a {{#x}}href='/x'{{/x}}>", "a href=/x")]
    [InlineData("<a {{x}}href='/x' data-{{y}}='z'>", "a href=/x", "a data-_=z")]
    [InlineData("<a data-{{y}}='a > b' href='/x'>", "a data-_=a > b", "a href=/x")]
    [InlineData("<a href='{{#x}}/x'>{{/x}}' title=y>", "a href=_/x")]
    [InlineData("{{=<% %>=}}<a href='/x<%y%>' class='{{z}}'>", "a href=/x_", "a class={{z}}")]
    [InlineData("{{! <a href='/x'> }}<b c=d>", "b c=d")]
    public void AttributesWithValuesAreFound(string template, params string[] expected)
    {
        var page = TemplateHoles.Of(template);
        Assert.Equal(template.Length, page.Length);
        var tags = new HtmlScanner(page).Tags().ToArray();
        Assert.Equal(expected, tags.SelectMany(static tag => tag.Attributes.Select(attribute => Text(tag, attribute))));
        Assert.All(tags.SelectMany(static tag => tag.Attributes), attribute => Assert.Equal(
            attribute.Value, page.Substring(attribute.Start, attribute.Value.Length)));
    }

    [Fact]
    public void AnyTextEnds()
    {
        var random = new Random(3);
        for (var i = 0; i < 5000; i++)
        {
            var page = new string(random.GetItems<char>("<>/='\"a -!\n\uFFFF", random.Next(60)));
            Assert.All(
                new HtmlScanner(page).Tags().SelectMany(static tag => tag.Attributes),
                attribute => Assert.Equal(attribute.Value, page.Substring(attribute.Start, attribute.Value.Length)));
        }
    }

    private static string Text(HtmlTag tag, HtmlAttribute attribute) => System.Text.RegularExpressions.Regex.Replace(
        $"{tag.Name} {attribute.Name}={attribute.Value}", $"{HtmlScanner.Hole}+", "_");
}
