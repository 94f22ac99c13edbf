using System.Buffers;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace SockRoute.Benchmarks.Templates;

/// <summary>A page with a layout and a table of a hundred rows, rendered to memory that is used again.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private readonly ProductPage _page = ProductPage.Make();
    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);
    private readonly StringBuilder _text = new(64 * 1024);
    private readonly Peers _peers = new();

    /// <summary>Sees to it that all render the same page.</summary>
    [GlobalSetup]
    public void Setup()
    {
        SockRoute();
        var expected = Encoding.UTF8.GetString(_bytes.WrittenSpan);
        HandWrittenBytes();
        SamePage.Check(nameof(HandWrittenBytes), Encoding.UTF8.GetString(_bytes.WrittenSpan), expected);
        HandWrittenText();
        SamePage.Check(nameof(HandWrittenText), _text.ToString(), expected);
        Fluid();
        SamePage.Check(nameof(Fluid), _text.ToString(), expected);
        Handlebars();
        SamePage.Check(nameof(Handlebars), _text.ToString(), expected);
        SamePage.Check(nameof(Stubble), Stubble(), expected);
    }

    /// <summary>The generated template.</summary>
    [Benchmark]
    public void SockRoute()
    {
        _bytes.ResetWrittenCount();
        _page.Render(_bytes);
    }

    /// <summary>Written by hand as UTF-8.</summary>
    [Benchmark(Baseline = true)]
    public void HandWrittenBytes()
    {
        _bytes.ResetWrittenCount();
        HandWritten.Write(_page, _bytes);
    }

    /// <summary>Written by hand with a string builder.</summary>
    [Benchmark]
    public void HandWrittenText()
    {
        _text.Clear();
        HandWritten.Write(_page, _text);
    }

    /// <summary>Fluid, a template of Liquid.</summary>
    [Benchmark]
    public void Fluid()
    {
        using var writer = Writer();
        _peers.RenderFluid(_page, writer);
    }

    /// <summary>Handlebars.Net, a compiled template.</summary>
    [Benchmark]
    public void Handlebars()
    {
        using var writer = Writer();
        _peers.RenderHandlebars(_page, writer);
    }

    /// <summary>Stubble, a template of Mustache; it renders to a string only.</summary>
    [Benchmark]
    public string Stubble() => _peers.RenderStubble(_page);

    // A new one each time over the same memory: Fluid closes it.
    private StringWriter Writer() => new(_text.Clear(), CultureInfo.InvariantCulture);
}
