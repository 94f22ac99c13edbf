namespace SockRoute.Tests;

/// <summary>The options that every application understands.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--urls http://a", "http://a")]
    [InlineData("--urls=http://a", "http://a")]
    [InlineData("--urls http://a;http://b", "http://a", "http://b")]
    [InlineData("--urls http://a --urls=http://b", "http://a", "http://b")]
    [InlineData("--urls ;http://a;;", "http://a")]
    public void UrlsAreTakenFromTheCommandLine(string line, params string[] expected)
    {
        var options = WebAppOptions.FromArgs(Split(line));

        Assert.Null(options.CommandLineError);
        Assert.Equal(expected, options.Urls);
    }

    [Fact]
    public void TheOtherOptionsAreTaken()
    {
        var options = WebAppOptions.FromArgs(Split("--environment Development --routes --help"));

        Assert.Null(options.CommandLineError);
        Assert.Equal("Development", options.Environment);
        Assert.True(options.IsDevelopment);
        Assert.True(options.PrintRoutes);
        Assert.True(options.PrintHelp);
        Assert.True(WebAppOptions.FromArgs(["-h"]).PrintHelp);
        Assert.Equal("x=y", WebAppOptions.FromArgs(["--environment=x=y"]).Environment);
        Assert.Equal("Production", WebAppOptions.FromArgs([]).Environment);
    }

    [Theory]
    [InlineData("--port 80", "--port")]
    [InlineData("--url http://a", "--url")]
    [InlineData("--URLS http://a", "--URLS")]
    [InlineData("--routes=yes", "--routes=yes")]
    [InlineData("-u http://a", "-u")]
    [InlineData("file", "file")]
    [InlineData("--", "--")]
    public void WhatIsUnknownIsRefusedByName(string line, string name) =>
        Assert.Equal(
            $"unknown option '{name}'; --help lists the options", WebAppOptions.FromArgs(Split(line)).CommandLineError);

    [Theory]
    [InlineData("--urls", "--urls")]
    [InlineData("--urls=", "--urls")]
    [InlineData("--urls --routes", "--urls")]
    [InlineData("--environment", "--environment")]
    public void AnOptionWithoutItsValueIsRefused(string line, string name)
    {
        var options = WebAppOptions.FromArgs(Split(line), out _);

        Assert.Equal($"{name} needs a value; --help lists the options", options.CommandLineError);
        using var app = new WebApp(options);
        Assert.Equal(options.CommandLineError, Assert.Throws<StartupException>(app.Start).Message);
        Assert.Empty(app.Urls);
    }

    [Fact]
    public void TheRestIsLeftToTheApplicationInItsOrder()
    {
        var options = WebAppOptions.FromArgs(Split("a --urls http://a --b c --routes d"), out var rest);

        Assert.Null(options.CommandLineError);
        Assert.Equal(["a", "--b", "c", "d"], rest);
        Assert.Equal(["http://a"], options.Urls);
    }

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
